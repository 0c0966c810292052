using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>What a change of one fact changed beyond the fact itself: by this a source of cases says which of them it touches.</summary>
/// <remarks>Immutable; compared by reference.</remarks>
internal sealed class FactEffect
{
    /// <summary>Gets the index of the school after the change.</summary>
    internal required SchoolIndex School { get; init; }

    /// <summary>Gets the kinds of the fact.</summary>
    internal required FactKinds Kinds { get; init; }

    /// <summary>Gets the ordinal of the journal to which the fact belongs, or -1.</summary>
    internal int Journal { get; init; } = -1;

    /// <summary>Gets the ordinals of the classes whose pupils have lessons in the journal.</summary>
    internal ImmutableArray<int> Classes { get; init; } = [];

    /// <summary>Gets the lesson to which the fact belongs, or null.</summary>
    internal LessonId? Lesson { get; init; }

    /// <summary>Gets a value indicating whether works were done at the lesson.</summary>
    internal bool HasWorks => Lesson is not null && MarkDays is not null;

    /// <summary>Gets the assessment to which the fact belongs, or null.</summary>
    internal AssessmentId? Work { get; init; }

    /// <summary>Gets the only pupil whom the change concerns; null where it concerns others too.</summary>
    internal PupilId? Pupil { get; init; }

    /// <summary>Gets the study period to which the fact belongs, or null.</summary>
    internal PeriodId? Period { get; init; }

    /// <summary>Gets the first and last day to which the fact belongs, by number in the year; null where it belongs to none.</summary>
    internal (int First, int Last)? Days { get; init; }

    /// <summary>Gets the first and last day of the marks that the fact bears on: of the mark, of all marks of the assessment, or of those of the works done at the lesson; null where there are none.</summary>
    internal (int First, int Last)? MarkDays { get; init; }

    /// <summary>Gets the ids with which the keys begin of the facts of a ledger that came, went or came to be known.</summary>
    internal ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>Gets the pupils of whom a fact of a ledger can say anything; null where that is not known.</summary>
    internal ImmutableArray<PupilId>? ReachedPupils { get; init; }

    /// <summary>Gets the ordinals of the classes of which a fact of a ledger can say anything; null where that is not known.</summary>
    internal ImmutableArray<int>? ReachedClasses { get; init; }

    /// <summary>Gets the days that are of another kind in the calendar, by number in the year.</summary>
    internal ImmutableArray<int> CalendarDays { get; init; } = [];

    /// <summary>Gets the days on which a lesson has come, gone, or has other hours.</summary>
    internal ImmutableArray<int> HourDays { get; init; } = [];

    /// <summary>Gets the days on which a lesson has come, gone, or has other hours or another teacher.</summary>
    internal ImmutableArray<int> SlotDays { get; init; } = [];

    /// <summary>Gets the ordinals of those who taught the lesson before or teach it now.</summary>
    internal ImmutableArray<int> Teachers { get; init; } = [];

    /// <summary>Gets the ordinals of the journals whose pupils may end the days of <see cref="HourDays"/> at another hour.</summary>
    internal ImmutableArray<int> SharedJournals { get; init; } = [];

    /// <summary>Gets a value indicating whether the load of pupils may be another: of a lesson itself only its hours and its works are part of it, beside what is set at home.</summary>
    internal bool MovesLoad => Lesson is null || HasWorks || !HourDays.IsEmpty || Kinds.HasFlag(FactKinds.Homework);

    /// <summary>Gets a value indicating whether the journal has another first day of lessons, or none any more.</summary>
    internal bool MovesFirstLesson { get; init; }
}
