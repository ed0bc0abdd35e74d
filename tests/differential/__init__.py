# SPDX-License-Identifier: Apache-2.0
"""Random values of every type, carried through libsgp32 and through independent ASN.1 compilers.

* ``schema``    the resolved schema as linked objects,
* ``contents``  random contents of primitive types, ``values`` random values of any type,
  ``unknown`` their unknown extensions and alternatives, ``foreign`` values that others made,
* ``coverage``  what the values must have reached, and whether they have,
* ``der``       a reference encoder that reads nothing but the schema's tags,
* ``erlang``    values as Erlang terms (``etf``), and the process that holds asn1ct's modules,
* ``tasn1``     values as scripts of libtasn1 reads and writes, and the program that runs them,
* ``tool``      libsgp32, by its command-line tool,
* ``mutate``    damage to valid encodings,
* ``checks``    the directions in which values travel, ``explained`` the differences allowed,
* ``jobs``      a run in parts, ``summary`` what it prints, ``made`` what it compiles and keeps.

``scripts/differential`` runs it.
"""
