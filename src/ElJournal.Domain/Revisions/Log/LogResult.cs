using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>What reading a log came to: its end, or the first defects and how many more there are.</summary>
internal static class LogResult
{
    internal static Result<LogHead> Of(LogHead head, FileDefects defects)
    {
        if (defects.Count == 0)
        {
            return new Result<LogHead>(head);
        }

        var listing = new DefectListing();
        listing.Add(0, defects);
        return new Result<LogHead>(listing.ToImmutable());
    }
}
