using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь учебных периодов обучающегося.</summary>
public static class PupilPeriodTerms
{
    /// <summary>The class is taught by the period, or the period is its year (reading G-periods a).</summary>
    public static readonly Term<PupilSpanCase> IsTaughtBy = new(
        "pupil-period.taught-by",
        "класс учится по этому периоду",
        FactKinds.Enrolments | FactKinds.Periods,
        static (in PupilSpanCase c) => SpanWords.IsTaughtBy(c.School, c.CalendarGroup, c.Span).ToTruth());

    /// <summary>Every period counts (reading G-periods b).</summary>
    public static readonly Term<PupilSpanCase> Every = new("pupil-period.every", "считается каждый период школы и класса", FactKinds.None, static (in PupilSpanCase _) => Truth.Yes);

    /// <summary>The period counts, by the reading that holds.</summary>
    public static readonly Choice<Term<PupilSpanCase>> Counts = new(KnownReadings.Periods, ("a", IsTaughtBy), ("b", Every));

    /// <summary>Pupils of the class are marked in some journal of it.</summary>
    public static readonly Term<PupilSpanCase> Marked = new(
        "pupil-period.marked",
        "в этом классе ставят отметки",
        FactKinds.Enrolments | FactKinds.Periods | FactKinds.Classes | FactKinds.Journals,
        static (in PupilSpanCase c) => IsMarked(in c).ToTruth());

    /// <summary>Pupils are marked or not (reading G-unmarked b).</summary>
    public static readonly Term<PupilSpanCase> MarkedOrNot = new("pupil-period.marked-or-not", "отметки нужны в любом классе", FactKinds.None, static (in PupilSpanCase _) => Truth.Yes);

    /// <summary>Marks are given to the class, by the reading that holds.</summary>
    public static readonly Choice<Term<PupilSpanCase>> MarksOwed = new(WorkReadings.Unmarked, ("a", Marked), ("b", MarkedOrNot));

    /// <summary>The pupil belongs to the class on the last day of the period.</summary>
    public static readonly Term<PupilSpanCase> Belongs = new(
        "pupil-period.enrolled-at-end",
        "обучающийся числится в классе в последний день периода",
        FactKinds.Enrolments | FactKinds.Periods,
        static (in PupilSpanCase c) =>
            EnrolmentBook.Of(c.School).IsIn(c.Pupil, c.Class, c.Span.LastDay) ? Truth.Yes
            : c.Complete.HasFlag(FactKinds.Enrolments) ? Truth.No
            : Truth.Unknown)
    {
        Blames = FactKinds.Enrolments,
    };

    /// <summary>A class without journals of its own on record is as it says of itself.</summary>
    private static bool IsMarked(in PupilSpanCase c)
    {
        var (register, hasOwn) = (c.School.Register, false);
        foreach (var ordinal in c.School.JournalsOfClass(c.Class))
        {
            var journal = register.Journals[ordinal];
            if (journal.Class is not null && register.IsMarked(journal))
            {
                return true;
            }

            hasOwn |= journal.Class is not null;
        }

        return !hasOwn && register.Classes[c.Class].IsMarked;
    }
}
