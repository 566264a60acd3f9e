package org.banbill.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks.
 *
 * @param path as it was sent, without decoding: what is not one of ours to the letter is nothing
 * @param headers by name in small letters
 * @param query decoded, in the order sent
 * @param form decoded, in the order sent
 * @param uploads files of the form that were chosen
 */
record Request(
        String method,
        String path,
        Map<String, String> headers,
        Map<String, List<String>> query,
        Map<String, List<String>> form,
        List<Upload> uploads) {

    /**
     * A file that came with a form. It is held in memory, and its name is shown, never used.
     *
     * @param field the name of the form's field
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to be read once; nobody compares files
    record Upload(String field, String name, byte[] bytes) {}

    Request {
        headers = Map.copyOf(headers);
        query = Map.copyOf(query);
        form = Map.copyOf(form);
        uploads = List.copyOf(uploads);
    }

    boolean isPost() {
        return method.equals("POST");
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The value of the address's query; empty where there is none. */
    String asked(String name) {
        return first(query, name);
    }

    /** The value of the form's field; empty where there is none. */
    String typed(String name) {
        return first(form, name);
    }

    private static String first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
