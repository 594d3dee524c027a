"""Parsers of other languages, from their own tools. A test is skipped where a tool is not installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# Prints each string literal of each file as a JSON list of UTF-16 units, after javac has parsed it without an error.
_JAVA = """
import com.sun.source.tree.*;
import com.sun.source.util.*;
import javax.tools.*;
import java.nio.file.*;
import java.util.*;

public class Literals {
  public static void main(String[] args) throws Exception {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var seen = new DiagnosticCollector<JavaFileObject>();
    var files = compiler.getStandardFileManager(seen, null, null);
    for (var name : args) {
      var task = (JavacTask) compiler.getTask(null, files, seen, null, null, files.getJavaFileObjects(Path.of(name)));
      for (var unit : task.parse()) {
        new TreeScanner<Void, Void>() {
          @Override public Void visitLiteral(LiteralTree tree, Void unused) {
            if (tree.getValue() instanceof String) {
              System.out.println(Arrays.toString(((String) tree.getValue()).chars().toArray()));
            }
            return null;
          }
        }.scan(unit, null);
      }
    }
    for (var each : seen.getDiagnostics()) System.err.println(each);
    System.exit(seen.getDiagnostics().isEmpty() ? 0 : 1);
  }
}
"""


def run(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a language's tool; skips the test if it is not installed or does not start."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    environment = dict(os.environ)
    if sys.platform != "win32":
        import pwd  # noqa: PLC0415 - not on Windows

        environment["HOME"] = pwd.getpwuid(os.getuid()).pw_dir  # rustup finds its tools there
    return subprocess.run(
        [found, *arguments], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def written(folder: Path, programs: list[str], suffix: str) -> list[str]:
    """Write programs into files; returns their paths."""
    paths = [folder / f"Program{number}{suffix}" for number in range(len(programs))]
    for path, program in zip(paths, programs, strict=True):
        path.write_text(program, "utf-8", newline="\n")
    return list(map(str, paths))


def java_literals(folder: Path, programs: list[str]) -> list[str]:
    """All string literals, as javac reads them. Fails where it finds an error."""
    reader = folder / "Literals.java"
    reader.write_text(_JAVA, "utf-8")
    done = run("java", "-XX:TieredStopAtLevel=1", str(reader), *written(folder, programs, ".java"))
    assert done.returncode == 0, done.stderr
    units = [json.loads(line) for line in done.stdout.splitlines()]
    return [b"".join(unit.to_bytes(2, "little") for unit in each).decode("utf-16-le") for each in units]


def assert_go(folder: Path, programs: list[str]) -> None:
    """Parse with gofmt, which finds nothing to format."""
    done = run("gofmt", "-l", *written(folder, programs, ".go"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def assert_rust(folder: Path, programs: list[str]) -> None:
    """Parse with rustfmt."""
    if run("rustfmt", "--version").returncode:
        pytest.skip("rustfmt does not start")
    for path in written(folder, programs, ".rs"):
        done = run("rustfmt", "--edition", "2021", "--emit", "stdout", path)
        assert done.returncode == 0, done.stderr
