namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>A small demo school on disk, made once for all tests that only read it.</summary>
public sealed class DemoFolder
{
    private static readonly Lazy<string> Made = new(Make);

    /// <summary>Gets where it is.</summary>
    public string Path { get; } = Made.Value;

    private static string Make()
    {
        var temp = new TempFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => temp.Dispose();
        Assert.Equal(0, Run.Of("demo", "--out", temp["школа"], "--pupils", "60", "--seed", "7").ExitCode);
        return temp["школа"];
    }
}
