package org.banbill.cli;

/** Starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
