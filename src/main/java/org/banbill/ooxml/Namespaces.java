package org.banbill.ooxml;

/** Addresses that identify the vocabularies of the parts. Nothing is ever fetched from them. */
public final class Namespaces {

    public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static final String WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    public static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    /** Of Microsoft's own kinds of parts. */
    public static final String RELATIONSHIPS_2011 = "http://schemas.microsoft.com/office/2011/relationships";

    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    public static final String CORE_PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    public static final String EXTENDED_PROPERTIES =
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    public static final String CUSTOM_PROPERTIES =
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    public static final String VARIANT_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    public static final String CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    public static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private Namespaces() {}
}
