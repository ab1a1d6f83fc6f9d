package org.posebook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.posebook.cli.command.BuildCommand;
import org.posebook.cli.command.CheckCommand;
import org.posebook.cli.command.DiffCommand;
import org.posebook.cli.command.DrawCommand;
import org.posebook.cli.command.ExplainCommand;
import org.posebook.cli.command.ExportCommand;
import org.posebook.cli.command.ImportCommand;
import org.posebook.cli.command.InitCommand;
import org.posebook.cli.command.PrintCommand;
import org.posebook.cli.command.SchemaCommand;
import org.posebook.cli.command.Session;
import org.posebook.cli.command.TemplateCommand;
import org.posebook.cli.command.VerifyCommand;
import org.posebook.cli.command.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code posebook}. */
@Command(
    name = "posebook",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns pose spreadsheets into checked content and printable routine sheets.",
    footer = {
      "",
      "Exit codes: 0 all is well, 1 something to mend, 2 wrong usage, 3 could not read or write.",
    })
public final class Main implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  /** Runs the command of the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true"); // Pictures are drawn without a screen.
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    // A person watches: a log of a build server is no place for a line that changes.
    boolean watched = System.getenv("CI") == null;
    boolean terminal = Boolean.getBoolean("posebook.terminal"); // The launcher knows.
    boolean colour = terminal && System.getenv("NO_COLOR") == null;
    Session session =
        new Session(
            out,
            err,
            Path.of("").toAbsolutePath(),
            terminal && watched,
            colour,
            CacheFolder.of(System.getenv(), System.getProperty("user.home", "")),
            System::nanoTime,
            () -> today(System.getenv()));
    int code = run(args, session);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** The day of the run: that of {@code SOURCE_DATE_EPOCH} where a build sets it, else today. */
  private static LocalDate today(Map<String, String> environment) {
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
    return epoch.matches("[0-9]{1,11}")
        ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC)
        : LocalDate.now(ZoneId.systemDefault());
  }

  /** Runs a command and gives its exit code. */
  public static int run(String[] args, Session session) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new ImportCommand(session));
    line.addSubcommand(new CheckCommand(session));
    line.addSubcommand(new PrintCommand(session));
    line.addSubcommand(new BuildCommand(session));
    line.addSubcommand(new DrawCommand(session));
    line.addSubcommand(new VerifyCommand(session));
    line.addSubcommand(new TemplateCommand(session));
    line.addSubcommand(new ExportCommand(session));
    line.addSubcommand(new ExplainCommand(session));
    line.addSubcommand(new DiffCommand(session));
    line.addSubcommand(new InitCommand(session));
    line.addSubcommand(new SchemaCommand(session));
    line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            session.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, session));
    line.setParameterExceptionHandler(Main::misused);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      return outOfMemory(session);
    }
  }

  private static int outOfMemory(Session session) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    session
        .err()
        .println(
            "posebook: the memory is too small for this much content ("
                + megabytes
                + " MB may be used). Give it more, for example 4 GB:"
                + " JAVA_TOOL_OPTIONS=-Xmx4g");
    return Session.UNREADABLE;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Say what to do: import, check, print, build, draw, verify, template, export, explain,"
            + " diff, init or schema.");
  }

  private static int misused(CommandLine.ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    line.getErr().println("posebook: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr());
    line.getErr().println("Run \"" + line.getCommandSpec().qualifiedName() + " --help\" for help.");
    return Session.USAGE;
  }

  private static int failed(Exception e, Session session) {
    switch (e) {
      case NoSuchFileException missing ->
          session.err().println("posebook: there is no " + missing.getFile());
      case AccessDeniedException denied ->
          session.err().println("posebook: no leave to read or write " + denied.getFile());
      case FileSystemException file ->
          session.err().println("posebook: cannot use " + file.getFile() + ": " + reason(file));
      case IOException io ->
          session.err().println("posebook: reading or writing failed: " + io.getMessage());
      default -> {
        session.err().println("posebook: this is a fault of posebook, not of your content: " + e);
        session.err().println("Please report it, with the command and these lines:");
        for (int i = 0; i < Math.min(5, e.getStackTrace().length); i++) {
          session.err().println("  " + e.getStackTrace()[i]);
        }
      }
    }
    return Session.UNREADABLE;
  }

  private static String reason(FileSystemException e) {
    return e.getReason() == null ? "it failed" : e.getReason();
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
