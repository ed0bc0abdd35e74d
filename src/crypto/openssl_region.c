/* SPDX-License-Identifier: Apache-2.0 */
/*
 * OpenSSL's memory out of one region of the caller's.
 *
 * A plain allocator with boundary tags: free blocks lie in lists by size, a
 * block that is freed grows together with its free neighbours, a request takes
 * the first block of the smallest list that is sure to fit. Every step but the
 * search in one list of big blocks takes a constant time.
 *
 * This is the only file of libsgp32 with state of its own: OpenSSL's hooks take
 * no context.
 */
#include "sgp32/openssl.h"

#include <openssl/crypto.h>
#include <pthread.h>
#include <string.h>

enum {
    UNIT = 16,          /* alignment and granularity of blocks */
    EXACT = 64,         /* lists 0 to 63: blocks of just that many units */
    LISTS = EXACT + 64, /* the others: blocks of 2^n to 2^(n+1)-1 units */
    USED = 1,           /* in block.size: the block is handed out */
    LEAST = 2 * UNIT,   /* the least block: its header and two links */
    HEADER = 2 * sizeof(size_t)
};

typedef struct block {
    size_t before; /* size of the block before this one, 0 for the first */
    size_t size;   /* of this block with its header, and USED */
    /* only while the block is free: */
    struct block *next;
    struct block *previous;
} block;

static struct {
    pthread_mutex_t lock;
    uint8_t *start;
    uint8_t *end;       /* a block of no size and always used stands here */
    uint64_t filled[2]; /* which lists have a block */
    block *lists[LISTS];
    sgp32_openssl_region_use use;
} region = {.lock = PTHREAD_MUTEX_INITIALIZER};

static size_t size_of(const block *at)
{
    return at->size & ~(size_t)USED;
}

static block *after(block *at)
{
    return (block *)(void *)((uint8_t *)at + size_of(at));
}

static block *before(block *at)
{
    return (block *)(void *)((uint8_t *)at - at->before);
}

static bool is_free(const block *at)
{
    return (at->size & USED) == 0;
}

/* The list where a free block of `size` octets belongs. */
static size_t list_of(size_t size)
{
    size_t units = size / UNIT;
    size_t power = 0;
    if (units < EXACT) {
        return units;
    }
    while (units >> (power + 1) != 0) {
        power++;
    }
    return EXACT + power;
}

static void list_add(block *at)
{
    size_t list = list_of(at->size);
    at->previous = NULL;
    at->next = region.lists[list];
    if (at->next != NULL) {
        at->next->previous = at;
    }
    region.lists[list] = at;
    region.filled[list / 64] |= UINT64_C(1) << (list % 64);
}

static void list_remove(block *at)
{
    size_t list = list_of(at->size);
    if (at->next != NULL) {
        at->next->previous = at->previous;
    }
    if (at->previous != NULL) {
        at->previous->next = at->next;
    } else {
        region.lists[list] = at->next;
        if (at->next == NULL) {
            region.filled[list / 64] &= ~(UINT64_C(1) << (list % 64));
        }
    }
}

/* A free block of at least `size` octets, NULL if there is none. */
static block *find(size_t size)
{
    size_t list = list_of(size);
    for (block *at = region.lists[list]; at != NULL; at = at->next) {
        if (at->size >= size) {
            return at;
        }
    }
    for (list++; list < LISTS; list++) {
        uint64_t rest = region.filled[list / 64] >> (list % 64);
        if (rest == 0) {
            list |= 63; /* on to the next word */
        } else if ((rest & 1) != 0) {
            return region.lists[list];
        }
    }
    return NULL;
}

/* Gives a used block back what lies behind its first `size` octets. */
static void trim(block *at, size_t size)
{
    size_t rest = size_of(at) - size;
    if (rest < LEAST) {
        return;
    }
    block *follower = after(at);
    at->size = size | USED;
    block *left = after(at);
    memset(left, 0, rest);
    left->before = size;
    if (is_free(follower)) {
        list_remove(follower);
        rest += follower->size;
    }
    left->size = rest;
    after(left)->before = rest;
    list_add(left);
}

/* The size of the block for a request; 0 if it can never be met. */
static size_t block_size(size_t size)
{
    if (size > region.use.size) {
        return 0;
    }
    size_t total = (size + HEADER + UNIT - 1) / UNIT * UNIT;
    return total < LEAST ? LEAST : total;
}

static void count_use(const block *at)
{
    size_t touched = (size_t)((const uint8_t *)at + size_of(at) - region.start);
    if (region.use.used > region.use.peak) {
        region.use.peak = region.use.used;
    }
    if (touched > region.use.high_water) {
        region.use.high_water = touched;
    }
}

static void *take(size_t size)
{
    size_t total = block_size(size);
    block *at = total == 0 ? NULL : find(total);
    if (at == NULL) {
        region.use.refused++;
        return NULL;
    }
    list_remove(at);
    at->size |= USED;
    trim(at, total);
    region.use.used += size_of(at);
    count_use(at);
    return (uint8_t *)at + HEADER;
}

/* Takes a block back, wiped: OpenSSL frees a scalar on P-256's ECDH path as it is. */
static void give(void *data)
{
    block *at = (block *)(void *)((uint8_t *)data - HEADER);
    at->size = size_of(at);
    memset(data, 0, at->size - HEADER);
    region.use.used -= at->size;
    block *follower = after(at);
    if (is_free(follower)) {
        list_remove(follower);
        at->size += follower->size;
    }
    if (at->before != 0 && is_free(before(at))) {
        size_t added = at->size;
        at = before(at);
        list_remove(at);
        at->size += added;
    }
    after(at)->before = at->size;
    list_add(at);
}

/* Makes a block bigger or smaller where it stands, if its follower permits. */
static bool resize(block *at, size_t total)
{
    size_t old = size_of(at);
    block *follower = after(at);
    if (total > old && is_free(follower) && old + follower->size >= total) {
        list_remove(follower);
        at->size = (old + follower->size) | USED;
        after(at)->before = size_of(at);
    }
    if (size_of(at) < total) {
        return false;
    }
    trim(at, total);
    region.use.used += size_of(at) - old; /* may wrap on the way down, and back */
    count_use(at);
    return true;
}

/* OpenSSL's hooks */

static void *hook_malloc(size_t size, const char *file, int line)
{
    (void)file;
    (void)line;
    if (size == 0) {
        return NULL;
    }
    pthread_mutex_lock(&region.lock);
    void *data = take(size);
    pthread_mutex_unlock(&region.lock);
    return data;
}

static void hook_free(void *data, const char *file, int line)
{
    (void)file;
    (void)line;
    if (data != NULL) {
        pthread_mutex_lock(&region.lock);
        give(data);
        pthread_mutex_unlock(&region.lock);
    }
}

static void *hook_realloc(void *data, size_t size, const char *file, int line)
{
    if (data == NULL) {
        return hook_malloc(size, file, line);
    }
    if (size == 0) {
        hook_free(data, file, line);
        return NULL;
    }
    pthread_mutex_lock(&region.lock);
    block *at = (block *)(void *)((uint8_t *)data - HEADER);
    size_t total = block_size(size);
    void *moved = data;
    if (total == 0 || !resize(at, total)) {
        size_t old = size_of(at) - HEADER;
        moved = take(size);
        if (moved != NULL) {
            memcpy(moved, data, old < size ? old : size);
            give(data);
        }
    }
    pthread_mutex_unlock(&region.lock);
    return moved;
}

/* Makes the region one free block, and the end mark. */
static void prepare(uint8_t *start, size_t size)
{
    region.start = start;
    region.end = start + size - UNIT;
    block *whole = (block *)(void *)start;
    whole->before = 0;
    whole->size = (size_t)(region.end - start);
    block *mark = after(whole);
    mark->before = whole->size;
    mark->size = USED;
    list_add(whole);
    region.use.size = whole->size;
}

sgp32_status sgp32_openssl_use_region(void *data, size_t size)
{
    if (data == NULL || size < SGP32_OPENSSL_REGION_MIN) {
        return SGP32_ARGUMENT;
    }
    size_t skip = (UNIT - (uintptr_t)data % UNIT) % UNIT;
    sgp32_status status = SGP32_STATE;
    pthread_mutex_lock(&region.lock);
    if (region.start == NULL &&
        CRYPTO_set_mem_functions(hook_malloc, hook_realloc, hook_free) == 1) {
        prepare((uint8_t *)data + skip, (size - skip) / UNIT * UNIT);
        status = SGP32_OK;
    }
    pthread_mutex_unlock(&region.lock);
    return status;
}

void sgp32_openssl_region_report(sgp32_openssl_region_use *use)
{
    pthread_mutex_lock(&region.lock);
    *use = region.use;
    pthread_mutex_unlock(&region.lock);
}
