package org.banbill.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banbill.finding.Texts;

/**
 * What stands around every page.
 *
 * @param root where the addresses of this start begin
 * @param here the page's own address below the language, with its query
 * @param token for forms; empty on a page that has none
 * @param title the page's heading
 * @param isProblem whether something went wrong, which the title of the window says first
 */
record Shell(Words words, String root, String here, String token, String title, boolean isProblem) {

    String language() {
        return words.language();
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    String count(String key, long number) {
        return words.count(key, number);
    }

    /** The address of a page in the language of this one. */
    String to(String page) {
        return root + language() + "/" + page;
    }

    /**
     * The address of a page with what is asked of it.
     *
     * @param query names and values in turn
     */
    String to(String page, String... query) {
        StringBuilder address = new StringBuilder(to(page));
        for (int index = 0; index < query.length; index += 2) {
            address.append(index == 0 ? '?' : '&')
                    .append(query[index])
                    .append('=')
                    .append(URLEncoder.encode(query[index + 1], StandardCharsets.UTF_8));
        }
        return address.toString();
    }

    /** Whether this is the page or one that belongs to it, for the mark in the navigation. */
    boolean isAt(String page) {
        return here.split("\\?", 2)[0].equals(page);
    }

    String windowTitle() {
        return (isProblem ? say("problem.prefix") + " " : "") + title + " – Banbill";
    }

    /** The other languages, each in its own name. */
    List<Other> others() {
        return Texts.LANGUAGES.stream()
                .filter(tag -> !tag.equals(language()))
                .map(tag -> new Other(tag, Words.in(tag).say("language.own"), root + tag + "/" + here))
                .toList();
    }

    /** This page in another language. */
    record Other(String language, String name, String address) {}
}
