/* SPDX-License-Identifier: Apache-2.0 */
/* Java's typemaps for bindings/swig/sgp32.i. Text passes as UTF-8 octets, since JNI's own strings
   are another UTF-8; sgp32.Sgp32 makes Strings of it and checks for null. */

%{
#include <stdlib.h>
#include <string.h>

static void throw_new(JNIEnv *jenv, const char *name, const char *message)
{
    jclass type = (*jenv)->FindClass(jenv, name);
    if (type != NULL) {
        (*jenv)->ThrowNew(jenv, type, message);
    }
}

/* Throws a subclass of Sgp32Exception with the fields of an error. */
static void throw_error(JNIEnv *jenv, const char *name, const sgp32_error *error)
{
    char path[512];
    char message[1024];
    sgp32_type_info info = {.name = NULL};
    jclass type = (*jenv)->FindClass(jenv, name);
    jmethodID make = type == NULL ? NULL
                                  : (*jenv)->GetMethodID(jenv, type, "<init>",
                                                         "(Ljava/lang/String;JLjava/lang/String;"
                                                         "Ljava/lang/String;Ljava/lang/String;"
                                                         "Ljava/lang/String;)V");
    if (make == NULL) {
        return; /* an exception of the JVM is pending */
    }
    if (error->type != NULL) {
        sgp32_type_describe(&info, error->type);
    }
    (void)sgp32_error_path(path, sizeof path, error);
    (void)sgp32_error_format(message, sizeof message, error);
    jobject made = (*jenv)->NewObject(
        jenv, type, make, (*jenv)->NewStringUTF(jenv, sgp32_status_name(error->status)),
        (jlong)error->offset, (*jenv)->NewStringUTF(jenv, path),
        info.name == NULL ? NULL : (*jenv)->NewStringUTF(jenv, info.name),
        (*jenv)->NewStringUTF(jenv, message),
        (*jenv)->NewStringUTF(jenv, sgp32_json_reason(error)));
    if (made != NULL) {
        (*jenv)->Throw(jenv, made);
    }
}

static jobject new_octets(JNIEnv *jenv, const void *data, size_t size)
{
    jbyteArray made = size > INT32_MAX ? NULL : (*jenv)->NewByteArray(jenv, (jsize)size);
    if (made != NULL) {
        (*jenv)->SetByteArrayRegion(jenv, made, 0, (jsize)size, data);
    } else if (size > INT32_MAX) {
        throw_new(jenv, "java/lang/OutOfMemoryError", "more octets than an array holds");
    }
    return made;
}
%}

%pragma(java) moduleclassmodifiers="final class"
%pragma(java) jniclassclassmodifiers="final class"
%pragma(java) jniclasscode=%{
  static {
    Library.load();
  }
%}

/* Octets in. */
%typemap(jni) sgp32_bytes "jbyteArray"
%typemap(jtype) sgp32_bytes "byte[]"
%typemap(jstype) sgp32_bytes "byte[]"
%typemap(javain) sgp32_bytes "$javainput"
%typemap(in) sgp32_bytes (jbyte *elements) {
    elements = $input == NULL ? NULL : (*jenv)->GetByteArrayElements(jenv, $input, NULL);
    $1 = sgp32_bytes_of(elements, elements == NULL ? 0
                                                   : (size_t)(*jenv)->GetArrayLength(jenv, $input));
}
%typemap(freearg) sgp32_bytes {
    if (elements$argnum != NULL) {
        (*jenv)->ReleaseByteArrayElements(jenv, $input, elements$argnum, JNI_ABORT);
    }
}

/* A type by its name. */
%typemap(jni) const sgp32_type * "jstring"
%typemap(jtype) const sgp32_type * "String"
%typemap(jstype) const sgp32_type * "String"
%typemap(javain) const sgp32_type * "$javainput"
%typemap(in) const sgp32_type * {
    const char *name = $input == NULL ? NULL : (*jenv)->GetStringUTFChars(jenv, $input, NULL);
    $1 = name == NULL ? NULL : (sgp32_type *)(uintptr_t)sgp32_type_find(name);
    if (name != NULL) {
        (*jenv)->ReleaseStringUTFChars(jenv, $input, name);
    }
    if ($1 == NULL) {
        throw_new(jenv, "java/lang/IllegalArgumentException", "there is no such type");
        return $null;
    }
}
%typemap(freearg) const sgp32_type * ""

/* Results: octets, as what the function returns. */
%typemap(jni) sgp32_status "jobject"
%typemap(jtype) sgp32_status "Object"
%typemap(jstype) sgp32_status "Object"
%typemap(javaout) sgp32_status {
    return $jnicall;
}
%typemap(out) sgp32_status {
    $result = NULL;
}
%typemap(in, numinputs=0) binding_octets * (binding_octets made = {NULL, 0}) {
    $1 = &made;
}
%typemap(argout) binding_octets * {
    if (result == SGP32_OK) {
        $result = new_octets(jenv, $1->data, $1->size);
    }
}
%typemap(freearg) binding_octets * {
    free($1->data);
}
%typemap(in, numinputs=0) binding_text * (binding_text made = {NULL, 0}) {
    $1 = &made;
}
%typemap(argout) binding_text * {
    if (result == SGP32_OK) {
        $result = new_octets(jenv, $1->data, $1->size);
    }
}
%typemap(freearg) binding_text * {
    free($1->data);
}

/* Errors. */
%typemap(in, numinputs=0) sgp32_error * (sgp32_error failure) {
    memset(&failure, 0, sizeof failure);
    $1 = &failure;
}
%typemap(argout) sgp32_error *error {
    if (result != SGP32_OK) {
        throw_error(jenv, "sgp32/DecodeException", $1);
    }
}
%typemap(argout) sgp32_error *encode_error {
    if (result != SGP32_OK) {
        throw_error(jenv, "sgp32/EncodeException", $1);
    }
}
%typemap(argout) sgp32_error *verify_error {
    if (result != SGP32_OK) {
        throw_error(jenv, "sgp32/VerifyException", $1);
    }
}
