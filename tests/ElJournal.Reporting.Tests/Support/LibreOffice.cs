using System.Diagnostics;

namespace ElJournal.Reporting.Tests.Support;

/// <summary>The office of the machine, which opens workbooks as a school would.</summary>
internal static class LibreOffice
{
    private static readonly string? Program = (
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        let path = Path.Combine(folder, "soffice")
        where File.Exists(path)
        select path).FirstOrDefault();

    /// <summary>Gets why tests that need it are skipped, or null where it is there.</summary>
    internal static string? SkipReason { get; } = Program is null ? "No LibreOffice on this machine: install the package libreoffice-calc." : null;

    /// <summary>Converts workbooks to PDF, all in one start.</summary>
    /// <param name="workbooks">The workbooks by name.</param>
    /// <returns>The PDF of each, by the same name; those that it could not convert are missing.</returns>
    internal static IReadOnlyDictionary<string, byte[]> ToPdf(IReadOnlyDictionary<string, byte[]> workbooks)
    {
        var folder = Directory.CreateTempSubdirectory("eljournal-office-");
        try
        {
            foreach (var (name, content) in workbooks)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, $"{name}.xlsx"), content);
            }

            // A profile of its own: a running office would take the work over and answer before it is done.
            Run([$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, .. workbooks.Keys.Select(n => Path.Combine(folder.FullName, $"{n}.xlsx"))]);
            return folder.EnumerateFiles("*.pdf").ToDictionary(f => Path.GetFileNameWithoutExtension(f.Name), f => File.ReadAllBytes(f.FullName), StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string[] arguments)
    {
        using var office = Process.Start(new ProcessStartInfo(Program!, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (office.StandardOutput.ReadToEndAsync(), office.StandardError.ReadToEndAsync());
        if (!office.WaitForExit(TimeSpan.FromMinutes(4)))
        {
            office.Kill(entireProcessTree: true);
        }

        Task.WaitAll(output, errors);
    }
}
