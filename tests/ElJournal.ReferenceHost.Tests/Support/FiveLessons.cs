namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>The sample of five lessons typed by hand, imported, on request with another zone or without times of entry.</summary>
internal static class FiveLessons
{
    /// <summary>Imports the sample and gives the folder.</summary>
    internal static string Import(TempFolder temp, string zone = "Europe/Kaliningrad", Func<string, string, string>? change = null)
    {
        foreach (var path in Directory.EnumerateFiles(Repository.FiveLessons, "*.csv"))
        {
            var (name, text) = (Path.GetFileName(path), File.ReadAllText(path));
            temp.Write($"листы/{name}", change?.Invoke(name, text) ?? text.Replace("Europe/Kaliningrad", zone, StringComparison.Ordinal));
        }

        var run = Run.Of("import", "table", temp["листы"], "--out", temp["данные"]);
        Assert.True(run.ExitCode == 0, run.Error);
        return temp["данные"];
    }
}
