package org.banbill.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Attributes;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty as what carries requests to the pages and replies back. Nothing else here knows it. */
final class JettyServer {

    private static final int LARGEST_FILE = 20 << 20;
    /** A file, the fields beside it, and what a form wraps around them. */
    private static final int LARGEST_BODY = LARGEST_FILE + (1 << 20);
    /** Browsers show a broken connection, not our answer, unless the rest of what they send is taken. */
    private static final long MOST_DROPPED = 500L << 20;

    private static final int MOST_PARTS = 20;
    private static final int MOST_FIELDS = 2_000;
    private static final long IDLE_MILLIS = 30_000;

    private final Server server;
    private final Site site;

    /** The pages, as far as a server must know them. */
    interface Site extends Function<Request, Reply> {
        /** What is refused by its head alone, before anything more of it is read. */
        Optional<Reply> refused(Request head);

        Reply tooLarge(Request head);

        Reply unreadable(Request head);

        /** Banbill's own fault. */
        Reply failed(Request request, RuntimeException fault);
    }

    private JettyServer(Server server, Site site) {
        this.server = server;
        this.site = site;
    }

    /**
     * Listens on 127.0.0.1, and nowhere else.
     *
     * @param port 0 for one that is free
     * @param site made when the port is known
     */
    static JettyServer start(int port, IntFunction<Site> site) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(24, 4);
        threads.setName("page");
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.setStopTimeout(0);
        // nothing of the server's own, neither its name nor its words, reaches a browser
        server.setErrorHandler((request, response, callback) -> {
            byte[] words = "This is no request that Banbill knows.\n".getBytes(StandardCharsets.UTF_8);
            response.getHeaders().put("Content-Type", "text/plain; charset=utf-8");
            response.write(true, ByteBuffer.wrap(words), callback);
            return true;
        });
        connector.open();
        JettyServer made = new JettyServer(server, site.apply(connector.getLocalPort()));
        server.setHandler(made.handler());
        try {
            server.start();
        } catch (Exception e) { // as Jetty declares it
            throw new IOException("the page cannot be started: " + e.getMessage(), e);
        }
        return made;
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(false);
        configuration.setRequestHeaderSize(16 << 10);
        return configuration;
    }

    InetSocketAddress address() {
        ServerConnector connector = (ServerConnector) server.getConnectors()[0];
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), connector.getLocalPort());
    }

    void stop() {
        try {
            server.stop();
        } catch (Exception e) { // as Jetty declares it; the process is about to end
            Thread.currentThread().interrupt();
        }
    }

    private Handler handler() {
        return new Handler.Abstract() {
            @Override
            public boolean handle(org.eclipse.jetty.server.Request asked, Response response, Callback callback)
                    throws IOException {
                send(reply(asked), "HEAD".equals(asked.getMethod()), response, callback);
                return true;
            }
        };
    }

    private Reply reply(org.eclipse.jetty.server.Request asked) throws IOException {
        Request head = head(asked);
        Optional<Reply> refused = site.refused(head);
        if (refused.isPresent()) {
            return refused.get().with("Connection", "close");
        }
        Request whole = head;
        if (head.isPost()) {
            Optional<byte[]> body = body(asked);
            if (body.isEmpty()) {
                return site.tooLarge(head).with("Connection", "close");
            }
            try {
                whole = withForm(head, body.get());
            } catch (RuntimeException e) { // Jetty has many for what is no form
                return site.unreadable(head).with("Connection", "close");
            }
        }
        try {
            return site.apply(whole);
        } catch (RuntimeException fault) {
            return site.failed(whole, fault);
        }
    }

    private static Request head(org.eclipse.jetty.server.Request asked) {
        Map<String, String> headers = new HashMap<>();
        for (HttpField field : asked.getHeaders()) {
            headers.merge(
                    field.getName().toLowerCase(Locale.ROOT),
                    String.valueOf(field.getValue()),
                    (one, other) -> one + "; " + other);
        }
        String path = Optional.ofNullable(asked.getHttpURI().getPath()).orElse("");
        String query = Optional.ofNullable(asked.getHttpURI().getQuery()).orElse("");
        return new Request(asked.getMethod(), path, headers, decoded(query), Map.of(), List.of());
    }

    /** The body; empty where it is too large, and then as much of it as is bearable was read and dropped. */
    private static Optional<byte[]> body(org.eclipse.jetty.server.Request asked) throws IOException {
        InputStream in = org.eclipse.jetty.server.Request.asInputStream(asked);
        byte[] bytes = asked.getLength() > LARGEST_BODY ? new byte[0] : in.readNBytes(LARGEST_BODY + 1);
        if (asked.getLength() <= LARGEST_BODY && bytes.length <= LARGEST_BODY) {
            return Optional.of(bytes);
        }
        byte[] dropped = new byte[1 << 16];
        long most = MOST_DROPPED;
        for (int read = in.read(dropped); read >= 0 && most > 0; read = in.read(dropped)) {
            most -= read;
        }
        return Optional.empty();
    }

    private static Request withForm(Request head, byte[] body) {
        String type = head.header("content-type").orElse("");
        if (!type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return new Request(
                    head.method(),
                    head.path(),
                    head.headers(),
                    head.query(),
                    decoded(new String(body, StandardCharsets.UTF_8)),
                    List.of());
        }
        MultiPartConfig limits = new MultiPartConfig.Builder()
                .maxParts(MOST_PARTS)
                .maxSize(LARGEST_BODY)
                .maxPartSize(LARGEST_FILE)
                .maxMemoryPartSize(LARGEST_BODY) // nothing is written to the disk
                .build();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<Request.Upload> uploads = new ArrayList<>();
        try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(
                Content.Source.from(ByteBuffer.wrap(body)), new Attributes.Mapped(), type, limits)) {
            for (MultiPart.Part part : parts) {
                if (part.getFileName() == null) {
                    fields.computeIfAbsent(part.getName(), none -> new ArrayList<>())
                            .add(part.getContentAsString(StandardCharsets.UTF_8));
                } else if (!part.getFileName().isBlank()) {
                    uploads.add(new Request.Upload(part.getName(), part.getFileName(), bytes(part)));
                }
            }
        }
        return new Request(head.method(), head.path(), head.headers(), head.query(), fields, uploads);
    }

    private static byte[] bytes(MultiPart.Part part) {
        try (InputStream in = Content.Source.asInputStream(part.createContentSource())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalArgumentException("a part that cannot be read", e);
        }
    }

    private static Map<String, List<String>> decoded(String written) {
        Fields fields = new Fields(true);
        try {
            UrlEncoded.decodeUtf8To(written, fields);
        } catch (RuntimeException e) { // bytes that are no text: as if nothing was asked
            return Map.of();
        }
        if (fields.getSize() > MOST_FIELDS) {
            throw new IllegalArgumentException("too many fields");
        }
        Map<String, List<String>> decoded = new LinkedHashMap<>();
        fields.forEach(field -> decoded.put(field.getName(), field.getValues()));
        return decoded;
    }

    private static void send(Reply reply, boolean isHeadOnly, Response response, Callback callback) {
        response.setStatus(reply.status());
        reply.headers().forEach(response.getHeaders()::put);
        if (reply.status() != 204) {
            response.getHeaders().put("Content-Length", reply.body().length);
        }
        response.write(true, isHeadOnly ? ByteBuffer.allocate(0) : ByteBuffer.wrap(reply.body()), callback);
    }
}
