# SPDX-License-Identifier: Apache-2.0
"""Reads the ASN.1 modules of libsgp32 and turns them into resolved, generator-ready data.

The stages are separate modules, each usable alone:

* ``parse``    ASN.1 text to a syntax tree with line numbers (``syntax`` holds its classes),
* ``resolve``  syntax trees to plain dictionaries in which every tag, constraint and default is
  final (``tags`` holds the tagging rules, ``checks`` the rules that a legal module keeps),
* ``golden``   the canonical printed form, and its comparison with another one.

Run ``python3 -m asn1gen --help`` with ``tools`` in ``PYTHONPATH``.
"""
