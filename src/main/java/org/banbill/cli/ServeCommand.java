package org.banbill.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banbill.web.Serving;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill serve}: opens a page in the browser, for people who use no terminal. */
final class ServeCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("serve");
        spec.usageMessage()
                .description(
                        "Opens Banbill as a page in your browser. It runs on this machine alone; nothing leaves it.",
                        "")
                .footer("", "Examples:", "  banbill serve", "  banbill serve our-cities --port 8080 --no-browser");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<folder>")
                .index("0")
                .arity("0..1")
                .type(String.class)
                .description(
                        "Where the folders of your own places are. Default: this one. Nothing is written elsewhere.")
                .build());
        spec.addOption(DraftCommand.text("--port", "<number>", "Where it listens. Default: any that is free."));
        spec.addOption(DraftCommand.flag("--no-browser", "Prints the link and does not open it."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        String written = given.matchedPositionalValue(0, ".");
        Optional<Path> folder = Paths.find(written).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            throw WrongUsage.of(given, "usage.no-folder", written);
        }
        try (Serving serving = Serving.start(Home.folder(), folder.get(), port(given))) {
            Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "stop"));
            String link = serving.newLink();
            console.exact(link);
            console.say("serve.open");
            console.say("serve.keys");
            if (System.getenv("SSH_CONNECTION") != null) {
                int port = serving.address().getPort();
                console.say("serve.from-elsewhere", Integer.toString(port));
            } else if (!given.hasMatchedOption("--no-browser")) {
                open(link);
            }
            Thread newLinks = new Thread(() -> newLinks(serving, console), "links");
            newLinks.setDaemon(true);
            newLinks.start();
            serving.awaitEnd();
            return Console.GOOD;
        } catch (IOException e) {
            console.say("serve.cannot", String.valueOf(e.getMessage()));
            return Console.FOUND;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Console.GOOD;
        }
    }

    private static int port(ParseResult given) {
        String written = given.matchedOptionValue("--port", "0");
        if (!written.matches("\\d{1,5}") || Integer.parseInt(written) > 65_535) {
            throw WrongUsage.of(given, "usage.number", "--port", written, 1024, 65_535);
        }
        return Integer.parseInt(written);
    }

    /** Each Enter is a wish for another link, for a second browser or a lost window. */
    private static void newLinks(Serving serving, Console console) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            while (in.readLine() != null) {
                console.exact(serving.newLink());
            }
        } catch (IOException e) {
            // no more links, then
        }
    }

    /** Asks the system for its browser; where there is none, the link is printed. */
    private static void open(String link) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", link)
                : system.contains("mac") ? List.of("open", link) : List.of("xdg-open", link);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // the link is printed
        }
    }
}
