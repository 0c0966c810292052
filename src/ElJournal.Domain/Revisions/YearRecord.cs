using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Revisions;

/// <summary>Builds the record of a revised year.</summary>
internal static class YearRecord
{
    internal static Result<SchoolYearRecord> Of(RevisedYear year, Instant? extractedAt) =>
        Fill(year, extractedAt, year.Facts) is { } record ? record.Build() : new Result<SchoolYearRecord>([NoSchool]);

    internal static Result<SchoolRegister> RegisterOf(RevisedYear year, Instant? extractedAt) =>
        Fill(year, extractedAt, year.Facts.Where(static f => f.Revision.Address.Kind.IsOfRegister)) is { } record
            ? record.Register.Build()
            : new Result<SchoolRegister>([NoSchool]);

    private static Defect NoSchool => new(RefusalDefects.NoSchool, default);

    private static SchoolYearRecordBuilder? Fill(RevisedYear year, Instant? extractedAt, IEnumerable<HeldFact> facts)
    {
        if (year.School is not { } school)
        {
            return null;
        }

        var record = new SchoolYearRecordBuilder(new SchoolRegisterBuilder(school) { Year = year.Year, ExtractedAt = extractedAt });
        foreach (var held in facts)
        {
            RecordRows.AddTo(record, held);
        }

        return record;
    }
}
