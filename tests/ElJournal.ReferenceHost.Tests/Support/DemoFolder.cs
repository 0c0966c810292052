namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>A small demo school on disk, made once for all tests that only read it.</summary>
public sealed class DemoFolder : IDisposable
{
    private readonly TempFolder temp = new();

    public DemoFolder()
    {
        var run = Run.Of("demo", "--out", Path, "--pupils", "60", "--seed", "7");
        Assert.Equal(0, run.ExitCode);
    }

    public string Path => temp["школа"];

    public void Dispose() => temp.Dispose();
}
