using ElJournal.Domain.People;

namespace ElJournal.Domain.Revisions.Persons;

/// <summary>Обучающиеся, чьи личные значения стёрты: nothing about them goes out any more, whatever else the year still says.</summary>
public static class ErasedPupils
{
    /// <summary>Finds them: those of whom attendance, a mark or a final mark was erased from the log.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The pupils; a pupil of whom nothing personal was on record is not told from others.</returns>
    public static IReadOnlySet<PupilId> Of(RevisedYear year) => Preconditions.NotNull(year).Facts
        .Where(h => IsOfPupil(h.Revision.Address.Kind) && h.History.Any(v => v.Revision.IsErased))
        .Select(h => PupilId.TryParse(h.Revision.Address.Key.Second, out var pupil) ? (PupilId?)pupil : null)
        .OfType<PupilId>()
        .ToHashSet();

    private static bool IsOfPupil(RevisedKind kind) => kind == RevisedKinds.Attendance || kind == RevisedKinds.Mark || kind == RevisedKinds.FinalMark;
}
