package presscenter.proof.mutant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the file of a mutant beside the application's own classes; nothing is written to the disk. */
final class MutatedClasses {
    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-parameters",
            "-g",
            "-implicit:none",
            "-nowarn",
            "-Xlint:none",
            "-classpath",
            System.getProperty("java.class.path"));

    /** Kept, because it knows what stands in each of the many jars. */
    private static final StandardJavaFileManager FILES =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private MutatedClasses() {}

    /** The class files of the mutant by the name of the class; a mutant that does not compile is an error. */
    static Map<String, byte[]> of(Mutant mutant) {
        var compiled = new TreeMap<String, ByteArrayOutputStream>();
        var said = new StringWriter();
        var task = ToolProvider.getSystemJavaCompiler()
                .getTask(said, new InMemory(compiled), null, OPTIONS, null, List.of(new Source(mutant)));
        if (!task.call()) {
            throw new IllegalStateException("“" + mutant.leak() + "” does not compile: " + said);
        }
        var classes = new TreeMap<String, byte[]>();
        compiled.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    /** The class file that the application itself has. */
    static byte[] original(String name) {
        try (var file = MutatedClasses.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Its fields and methods, which cannot change while the class is in use. */
    static Set<String> shape(byte[] bytes) {
        ClassModel model = ClassFile.of().parse(bytes);
        var shape = new TreeSet<String>();
        model.fields()
                .forEach(field -> shape.add(field.flags().flags() + " " + field.fieldName() + " " + field.fieldType()));
        model.methods()
                .forEach(method ->
                        shape.add(method.flags().flags() + " " + method.methodName() + " " + method.methodType()));
        return shape;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(Mutant mutant) {
            super(URI.create("mutant:///" + mutant.type().replace('.', '/') + ".java"), Kind.SOURCE);
            text = mutant.mutated();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> compiled;

        InMemory(Map<String, ByteArrayOutputStream> compiled) {
            super(FILES);
            this.compiled = compiled;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mutant:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    var bytes = new ByteArrayOutputStream();
                    compiled.put(className, bytes);
                    return bytes;
                }
            };
        }
    }
}
