using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;

namespace ElJournal.Import.Reading;

/// <summary>Gathers the defects and notices of one import.</summary>
/// <remarks>A file with a million bad rows must not become a million objects: beyond a limit defects are only counted.</remarks>
internal sealed class ImportLog
{
    /// <summary>How many defects are listed one by one.</summary>
    internal const int MaxDefects = 1000;

    private readonly List<Defect> defects = [];
    private readonly ImmutableArray<ImportNotice>.Builder notices = ImmutableArray.CreateBuilder<ImportNotice>();
    private int unlisted;

    internal bool HasDefects => defects.Count > 0;

    internal void Report(DefectCode code, Place place, params ReadOnlySpan<string> arguments) => Report(new Defect(code, place, arguments));

    internal void Report(Defect defect)
    {
        if (defects.Count < MaxDefects)
        {
            defects.Add(defect);
        }
        else
        {
            unlisted++;
        }
    }

    internal void Tell(ImportNoticeCode code, Place place, params ReadOnlySpan<string> arguments) => notices.Add(new ImportNotice(code, place, arguments));

    /// <summary>Gives the defects by file and line; those of one line stay in the order in which they were found.</summary>
    internal ImmutableArray<Defect> Defects()
    {
        var sorted = defects.OrderBy(d => d.Place.File, StringComparer.Ordinal).ThenBy(d => d.Place.Line);
        return unlisted == 0
            ? [.. sorted]
            : [.. sorted, new Defect(SourceDefects.More, default, unlisted.ToString(CultureInfo.InvariantCulture))];
    }

    internal ImmutableArray<ImportNotice> Notices() => notices.ToImmutable();
}
