using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Deciding;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Загрузить учебный год: everything that another system has recorded becomes the beginning of this journal's history.</summary>
/// <remarks>Only into an empty year. Facts keep the time of entry and the author that they came with, known or not; entries and their corrections become versions. Nothing is locked yet, and the record was checked as a whole.</remarks>
/// <param name="Source">The year.</param>
public sealed record LoadYear(ISchoolYearSource Source) : JournalCommand
{
    internal override void Draft(Drafting drafting)
    {
        if (drafting.Year.Count > 0)
        {
            drafting.Report(RefusalDefects.NotEmpty, $"{drafting.Year.Count}");
            return;
        }

        foreach (var (kind, fact) in LoadedFacts.Of(Preconditions.NotNull(Source)).SelectMany(part => part))
        {
            drafting.Load(kind, fact);
        }
    }
}
