using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Revisions;

/// <summary>Builds the record of a revised year: of facts that have a time of entry every version is a row, of others the last one.</summary>
internal static class YearRecord
{
    internal static Result<SchoolYearRecord> Of(RevisedYear year, Instant? extractedAt)
    {
        if (year.School is not { } school)
        {
            return new Result<SchoolYearRecord>([new Defect(RefusalDefects.NoSchool, default)]);
        }

        var record = new SchoolYearRecordBuilder(new SchoolRegisterBuilder(school) { Year = year.Year, ExtractedAt = extractedAt });
        foreach (var held in year.Facts)
        {
            AddRows(held, record);
        }

        return record.Build();
    }

    /// <summary>Adds a fact that stands; of one that was withdrawn nothing is left, as a mistake is no fact.</summary>
    private static void AddRows(HeldFact held, SchoolYearRecordBuilder record)
    {
        if (held.Fact is null)
        {
            return;
        }

        // Versions of equal time of entry, known or not, are one row: nobody could tell which of them was corrected.
        var kind = held.Revision.Address.Kind;
        var seen = new HashSet<Instant?>();
        foreach (var version in held.History.TakeWhile(v => !v.Revision.IsWithdrawal))
        {
            if (version.Fact is { } fact && seen.Add(kind.RecordedOf(fact).At))
            {
                kind.AddTo(record, fact);
            }

            if (!kind.KeepsHistory)
            {
                return;
            }
        }
    }
}
