using System.Globalization;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Увиденные версии: which versions of attendance and mark a page shows in a cell; what is sent carries them back.</summary>
/// <remarks>Written <c>2.1</c>, and empty where neither was ever on record.</remarks>
/// <param name="Attendance">The version of the attendance; 0 for none.</param>
/// <param name="Mark">The version of the mark; 0 for none.</param>
public readonly record struct SeenVersions(int Attendance, int Mark)
{
    /// <summary>Reads what a page had; what it cannot have been is taken for nothing seen, and then refused as stale if anything stands.</summary>
    internal static SeenVersions Parse(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point > 0 && int.TryParse(text[..point], NumberStyles.None, CultureInfo.InvariantCulture, out var attendance) && int.TryParse(text[(point + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var mark)
            ? new(attendance, mark)
            : default;
    }

    /// <inheritdoc/>
    public override string ToString() => this == default ? "" : string.Create(CultureInfo.InvariantCulture, $"{Attendance}.{Mark}");
}
