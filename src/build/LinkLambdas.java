import static org.objectweb.asm.Opcodes.*;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Links lambdas, and what records are compared and hashed by, when Banbill is built. javac leaves that to each start
 * ({@code invokedynamic}), where before JDK 25 every one of them costs a tenth of a millisecond, and a short run has
 * hundreds. Each becomes a small class in the nest of its own, as an anonymous class would be; what it does is the same.
 *
 * <p>Run by the build as {@code java LinkLambdas.java target/classes}, with ASM on the class path. It changes the
 * classes in place; those that have no such calls, or had them linked before, stay as they are.
 */
public final class LinkLambdas {

    private static final String MARK = "$$Linked";
    private static final String LAMBDA = "java/lang/invoke/LambdaMetafactory";
    private static final String RECORD = "java/lang/runtime/ObjectMethods";

    private static final Map<Type, String> BOXES = Map.of(
            Type.BOOLEAN_TYPE, "java/lang/Boolean", Type.BYTE_TYPE, "java/lang/Byte",
            Type.CHAR_TYPE, "java/lang/Character", Type.SHORT_TYPE, "java/lang/Short",
            Type.INT_TYPE, "java/lang/Integer", Type.LONG_TYPE, "java/lang/Long",
            Type.FLOAT_TYPE, "java/lang/Float", Type.DOUBLE_TYPE, "java/lang/Double");
    private static final Type STRING = Type.getType(String.class);
    private static final Type BUILDER = Type.getType(StringBuilder.class);
    private static final Type OBJECTS = Type.getType(Objects.class);

    private final Path root;
    /** The classes to write, by their names. */
    private final Map<String, byte[]> made = new LinkedHashMap<>();
    /** New members of a nest, by its host. */
    private final Map<String, List<String>> members = new TreeMap<>();

    private LinkLambdas(Path root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws IOException {
        new LinkLambdas(Path.of(arguments[0])).run();
    }

    private void run() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(root)) {
            files = found.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
        for (Path file : files) {
            if (!isLinked(file)) {
                link(new ClassReader(Files.readAllBytes(file)));
            }
        }
        for (Path file : files) {
            // what will be made anew, or is left over from sources that are gone
            if (isLinked(file) && (made.containsKey(name(owner(file))) || !Files.exists(owner(file)))) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, List<String>> nest : members.entrySet()) {
            String host = nest.getKey();
            byte[] bytes = made.containsKey(host) ? made.get(host) : Files.readAllBytes(file(host));
            made.put(host, withMembers(bytes, nest.getValue()));
        }
        // the new ones first: whoever stops this leaves classes that still link themselves
        write(true);
        write(false);
    }

    private void write(boolean linked) throws IOException {
        for (Map.Entry<String, byte[]> entry : made.entrySet()) {
            if (entry.getKey().contains(MARK) == linked) {
                Path file = file(entry.getKey());
                Path beside = Files.write(file.resolveSibling(file.getFileName() + ".new"), entry.getValue());
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean isLinked(Path file) {
        return file.getFileName().toString().contains(MARK);
    }

    private static Path owner(Path linked) {
        String name = linked.getFileName().toString();
        return linked.resolveSibling(name.substring(0, name.indexOf(MARK)) + ".class");
    }

    private String name(Path file) {
        String name = root.relativize(file).toString().replace(File.separatorChar, '/');
        return name.substring(0, name.length() - ".class".length());
    }

    private Path file(String name) {
        return root.resolve(name + ".class");
    }

    private static byte[] withMembers(byte[] host, List<String> names) {
        ClassReader reader = new ClassReader(host);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(ASM9, writer) {
                    private final Set<String> missing = new LinkedHashSet<>(names);

                    @Override
                    public void visitNestMember(String member) {
                        missing.remove(member);
                        super.visitNestMember(member);
                    }

                    @Override
                    public void visitEnd() {
                        missing.forEach(super::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }

    private void link(ClassReader reader) {
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        Linker linker = new Linker(writer);
        reader.accept(linker, 0);
        if (linker.count > 0) {
            made.put(reader.getClassName(), writer.toByteArray());
        }
    }

    /** Rewrites one class. */
    private final class Linker extends ClassVisitor {
        private String name = "";
        private String host = "";
        private int version;
        private int count;

        Linker(ClassVisitor next) {
            super(ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            this.version = version;
            this.name = name;
            this.host = name;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(ASM9, super.visitMethod(access, method, descriptor, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... given) {
                    if (bootstrap.getOwner().equals(LAMBDA) && bootstrap.getName().equals("metafactory")) {
                        String lambda = lambda(called, type, (Type) given[0], (Handle) given[1], (Type) given[2]);
                        super.visitMethodInsn(INVOKESTATIC, lambda, "of", type, false);
                    } else if (bootstrap.getOwner().equals(RECORD)) {
                        recordMethod(called, type, given);
                        super.visitMethodInsn(INVOKESTATIC, name, called + MARK, type, false);
                    } else {
                        super.visitInvokeDynamicInsn(called, type, bootstrap, given);
                    }
                }
            };
        }

        /** Makes the class of a lambda or method reference; gives its name. */
        private String lambda(String called, String factory, Type erased, Handle target, Type actual) {
            String lambda = name + MARK + count++;
            members.computeIfAbsent(host, key -> new ArrayList<>()).add(lambda);
            Type self = Type.getObjectType(lambda);
            Type[] captured = Type.getArgumentTypes(factory);
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            writer.visit(version, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, lambda, null, "java/lang/Object", new String[] {
                Type.getReturnType(factory).getInternalName()
            });
            writer.visitNestHost(host);
            for (int index = 0; index < captured.length; index++) {
                writer.visitField(ACC_PRIVATE | ACC_FINAL, "a" + index, captured[index].getDescriptor(), null, null);
            }
            Method constructor = new Method("<init>", Type.VOID_TYPE, captured);
            GeneratorAdapter code = new GeneratorAdapter(ACC_PRIVATE, constructor, null, null, writer);
            code.loadThis();
            code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
            for (int index = 0; index < captured.length; index++) {
                code.loadThis();
                code.loadArg(index);
                code.putField(self, "a" + index, captured[index]);
            }
            code.returnValue();
            code.endMethod();

            code = new GeneratorAdapter(ACC_STATIC, new Method("of", factory), null, null, writer);
            code.newInstance(self);
            code.dup();
            code.loadArgs();
            code.invokeConstructor(self, constructor);
            code.returnValue();
            code.endMethod();

            code = new GeneratorAdapter(ACC_PUBLIC, new Method(called, erased.getDescriptor()), null, null, writer);
            call(code, self, captured, erased, target, actual);
            code.endMethod();
            writer.visitEnd();
            made.put(lambda, writer.toByteArray());
            return lambda;
        }

        private void call(
                GeneratorAdapter code, Type self, Type[] captured, Type erased, Handle target, Type actual) {
            Type owner = Type.getObjectType(target.getOwner());
            List<Type> wanted = new ArrayList<>();
            int kind = target.getTag();
            if (kind == H_NEWINVOKESPECIAL) {
                code.newInstance(owner);
                code.dup();
            } else if (kind != H_INVOKESTATIC) {
                wanted.add(owner);
            }
            wanted.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
            int at = 0;
            for (int index = 0; index < captured.length; index++) {
                code.loadThis();
                code.getField(self, "a" + index, captured[index]);
                convert(code, captured[index], captured[index], wanted.get(at++));
            }
            for (int index = 0; index < erased.getArgumentTypes().length; index++) {
                code.loadArg(index);
                convert(code, erased.getArgumentTypes()[index], actual.getArgumentTypes()[index], wanted.get(at++));
            }
            String called = target.getOwner();
            String name = target.getName();
            String described = target.getDesc();
            Method method = new Method(name, described);
            Type result = method.getReturnType();
            switch (kind) {
                case H_NEWINVOKESPECIAL -> {
                    code.invokeConstructor(owner, method);
                    result = owner;
                }
                case H_INVOKESTATIC -> code.visitMethodInsn(INVOKESTATIC, called, name, described, target.isInterface());
                default -> {
                    int how = target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
                    code.visitMethodInsn(how, called, name, described, target.isInterface());
                }
            }
            Type promised = erased.getReturnType();
            if (!promised.equals(Type.VOID_TYPE)) {
                convert(code, result, result, promised);
            } else if (result.getSize() > 0) {
                code.visitInsn(result.getSize() == 2 ? POP2 : POP);
            }
            code.returnValue();
        }

        /** What a value is, what is known of it, what it has to be. */
        private void convert(GeneratorAdapter code, Type is, Type known, Type wanted) {
            if (isPrimitive(is) && isPrimitive(wanted)) {
                code.cast(is, wanted);
            } else if (isPrimitive(is)) {
                code.valueOf(is);
            } else if (isPrimitive(wanted)) {
                Type inBox = isPrimitive(known) ? known : unboxed(known);
                code.unbox(inBox == null ? wanted : inBox);
                if (inBox != null) {
                    code.cast(inBox, wanted);
                }
            } else if (!is.equals(known) && !isPrimitive(known)) {
                code.checkCast(known);
                if (!known.equals(wanted) && wanted.getSort() == Type.ARRAY) {
                    code.checkCast(wanted);
                }
            }
        }

        /** Writes out what a record's own {@code equals}, {@code hashCode} or {@code toString} does, field by field. */
        private void recordMethod(String called, String type, Object[] given) {
            count++;
            Type self = Type.getObjectType(name);
            Method method = new Method(called + MARK, type);
            int access = ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC;
            MethodVisitor made = super.visitMethod(access, method.getName(), type, null, null);
            GeneratorAdapter code = new GeneratorAdapter(made, access, method.getName(), type);
            List<Handle> fields = Stream.of(given).skip(2).map(Handle.class::cast).toList();
            switch (called) {
                case "equals" -> equals(code, self, fields);
                case "hashCode" -> hashCode(code, self, fields);
                case "toString" -> toString(code, self, fields, ((String) given[1]).split(";"));
                default -> throw new IllegalStateException(called);
            }
            code.returnValue();
            code.endMethod();
        }

        private void equals(GeneratorAdapter code, Type self, List<Handle> fields) {
            Label differ = code.newLabel();
            code.loadArg(1);
            code.instanceOf(self);
            code.ifZCmp(GeneratorAdapter.EQ, differ);
            for (Handle field : fields) {
                Type type = Type.getType(field.getDesc());
                code.loadArg(0);
                code.getField(self, field.getName(), type);
                code.loadArg(1);
                code.checkCast(self);
                code.getField(self, field.getName(), type);
                if (!isPrimitive(type)) {
                    code.invokeStatic(OBJECTS, Method.getMethod("boolean equals(Object, Object)"));
                    code.ifZCmp(GeneratorAdapter.EQ, differ);
                } else if (type == Type.FLOAT_TYPE || type == Type.DOUBLE_TYPE) {
                    code.invokeStatic(box(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
                    code.ifZCmp(GeneratorAdapter.NE, differ);
                } else {
                    code.ifCmp(type, GeneratorAdapter.NE, differ);
                }
            }
            code.push(true);
            code.returnValue();
            code.mark(differ);
            code.visitFrame(F_NEW, 2, new Object[] {self.getInternalName(), "java/lang/Object"}, 0, new Object[0]);
            code.push(false);
        }

        private void hashCode(GeneratorAdapter code, Type self, List<Handle> fields) {
            code.push(0);
            for (Handle field : fields) {
                Type type = Type.getType(field.getDesc());
                code.push(31);
                code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
                code.loadArg(0);
                code.getField(self, field.getName(), type);
                Type taken = isPrimitive(type) ? type : Type.getType(Object.class);
                Type from = isPrimitive(type) ? box(type) : OBJECTS;
                code.invokeStatic(from, new Method("hashCode", Type.INT_TYPE, new Type[] {taken}));
                code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
            }
        }

        private void toString(GeneratorAdapter code, Type self, List<Handle> fields, String[] names) {
            code.newInstance(BUILDER);
            code.dup();
            code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
            code.push(self);
            code.invokeVirtual(Type.getType(Class.class), Method.getMethod("String getSimpleName()"));
            append(code, STRING);
            for (int index = 0; index < fields.size(); index++) {
                Type type = Type.getType(fields.get(index).getDesc());
                code.push((index == 0 ? "[" : ", ") + names[index] + "=");
                append(code, STRING);
                code.loadArg(0);
                code.getField(self, fields.get(index).getName(), type);
                append(code, isPrimitive(type) ? type : Type.getType(Object.class));
            }
            code.push(fields.isEmpty() ? "[]" : "]");
            append(code, STRING);
            code.invokeVirtual(BUILDER, Method.getMethod("String toString()"));
        }

        private void append(GeneratorAdapter code, Type type) {
            Type taken = type == Type.BYTE_TYPE || type == Type.SHORT_TYPE ? Type.INT_TYPE : type;
            code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {taken}));
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static Type box(Type primitive) {
        return Type.getObjectType(BOXES.get(primitive));
    }

    /** What a box holds; null where the type is no box. */
    private static Type unboxed(Type box) {
        String name = box.getInternalName();
        return BOXES.keySet().stream().filter(type -> BOXES.get(type).equals(name)).findFirst().orElse(null);
    }
}
