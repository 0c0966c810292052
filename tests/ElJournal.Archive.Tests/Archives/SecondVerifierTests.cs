using System.Diagnostics;
using System.Text;
using ElJournal.Domain.Tests.Interchange;

namespace ElJournal.Archive.Tests.Archives;

/// <summary>The verifier in another language, made by docs/archive.md alone, agrees with ours.</summary>
public sealed class SecondVerifierTests : IDisposable
{
    private const string Interpreter = "python3";
    private readonly string folder = Directory.CreateTempSubdirectory("eljournal-archive-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [PythonFact]
    public void Verify_AnArchive_PassesWithItsRootAndNoOther()
    {
        var root = SampleArchive.Verify(SampleArchive.Bytes).Value.Tree.Root.ToString();

        var passed = Run(SampleArchive.Bytes, root);

        Assert.Equal(0, passed.Code);
        Assert.Contains(root, passed.Output, StringComparison.Ordinal);
        Assert.Equal(1, Run(SampleArchive.Bytes, new string('0', 64)).Code);
    }

    [PythonFact]
    public void Verify_ChangedArchives_AreNamedAsOursNamesThem()
    {
        var archive = SampleArchive.Bytes;
        var (document, directory) = (archive.AsSpan().IndexOf(Encoding.UTF8.GetBytes("<p>отметки")), archive.AsSpan().IndexOf("PK\u0001\u0002"u8));
        Assert.Equal((1, "documents/final-marks/7А.html: содержимое изменено"), Run(Changed(archive, document)));
        Assert.Equal((1, "ZIP: запись 1 оглавления изменена"), Run(Changed(archive, directory + 9)));
        Assert.Equal((1, "data/journals/j-1.jsonl: заголовок изменён"), Run(Changed(archive, 10)));
        Assert.Equal((1, "manifest.json: опись изменена"), Run(Changed(archive, archive.AsSpan().IndexOf("\"chainedHere\""u8))));
        Assert.Equal((1, "ZIP: нет конца оглавления"), Run(archive[..^1]));
        Assert.StartsWith("log.jsonl:", Run(Forgery.Of(archive).Replace("log.jsonl", "\"value\":\"5\"", "\"value\":\"4\"").Make()).Output, StringComparison.Ordinal);
    }

    [PythonFact]
    public void Verify_AnArchiveMadeAgainWithoutValues_PassesWithTheRootOfTheFormer()
    {
        var root = SampleArchive.Verify(SampleArchive.Bytes).Value.Tree.Root.ToString();

        Assert.Equal(0, Run(SampleArchive.Erased(), root).Code);
        Assert.Equal((1, "log.jsonl: не тот журнал, что в описи"), Run(Forgery.Of(SampleArchive.Erased()).With(f => f.Manifest["log"]!["erased"] = 2).Make()));
    }

    private static byte[] Changed(byte[] archive, int at)
    {
        var changed = (byte[])archive.Clone();
        changed[at] ^= 1;
        return changed;
    }

    private (int Code, string Output) Run(byte[] archive, params string[] more)
    {
        var (script, file) = (Path.Combine(folder, "verify.py"), Path.Combine(folder, "archive.zip"));
        File.WriteAllText(script, Published.Read("docs/archive/verify.py"));
        File.WriteAllBytes(file, archive);
        var start = new ProcessStartInfo(Interpreter, [script, file, .. more]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Trim());
    }

    /// <summary>A test that needs Python.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class PythonFactAttribute : FactAttribute
    {
        public PythonFactAttribute() => Skip = IsThere() ? null : $"No {Interpreter} on this machine.";

        private static bool IsThere() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, Interpreter)));
    }
}
