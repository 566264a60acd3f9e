package org.banbill.render.word;

/** Addresses that identify the vocabularies of the parts. Nothing is ever fetched from them. */
final class Namespaces {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    static final String EXTENDED_PROPERTIES =
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    static final String CUSTOM_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    static final String VARIANT_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    static final String CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    static final String PROVENANCE = "urn:banbill:provenance:1";

    private Namespaces() {}
}
