using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;
using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster.Sheets;

/// <summary>Reads <c>manifest.csv</c>: the version, and how each file was written.</summary>
internal sealed class ManifestSheet(OneRosterContext context)
{
    private const string File = "file.";
    private const string Version = "oneroster.version";
    private static readonly string[] Versions = ["1.0", "1.1", "1.2"];
    private static readonly string[] Modes = [OneRosterCodes.Bulk, OneRosterCodes.Delta, OneRosterCodes.Absent];

    internal void Read(SheetRow row)
    {
        if (row.Required("propertyName") is not { } name)
        {
            return;
        }

        if (name == Version)
        {
            ReadVersion(row);
        }
        else if (name.StartsWith(File, StringComparison.Ordinal))
        {
            ReadMode(row, name[File.Length..]);
        }
    }

    private static void ReadVersion(SheetRow row)
    {
        if (row.Required("value") is { } version && !Versions.Contains(version, StringComparer.Ordinal))
        {
            row.Report(OneRosterDefects.UnknownVersion, "value", Quoting.Of(version), string.Join(", ", Versions));
        }
    }

    private void ReadMode(SheetRow row, string file)
    {
        if (row.Required("value") is not { } mode)
        {
            return;
        }

        if (!Modes.Contains(mode, StringComparer.Ordinal))
        {
            row.Report(TableValueDefects.BadCode, "value", Quoting.Of(mode), string.Join(", ", Modes));
        }
        else if (!context.Modes.TryAdd(file, mode))
        {
            row.Report(RecordDefects.Duplicate, "propertyName", "файл", Quoting.Of(file));
        }
    }
}
