using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Seeding;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>A journal with its week, its lessons and its assessments.</summary>
internal sealed class JournalPlan
{
    private (ClassPlan Class, ulong Pupils)[]? parts;

    internal required int Number { get; init; }

    internal required JournalId Id { get; init; }

    internal required Subject Subject { get; init; }

    internal JournalKind Kind { get; init; }

    /// <summary>Gets the class; null when pupils of several classes are taught together.</summary>
    internal ClassPlan? Class { get; init; }

    internal SubgroupPlan? Subgroup { get; init; }

    internal required StaffPlan Teacher { get; set; }

    /// <summary>Gets a value indicating whether the register names the teacher.</summary>
    internal bool IsTeacherStated { get; init; } = true;

    /// <summary>Gets the days of the week and slots.</summary>
    internal List<(int Weekday, int Slot)> Weekly { get; } = [];

    internal List<LessonPlan> Lessons { get; } = [];

    internal List<AssessmentPlan> Assessments { get; } = [];

    /// <summary>Gets what is done wrong, or nearly wrong, with final marks.</summary>
    internal Dictionary<(PeriodId Period, Member Member), FinalSlip> FinalSlips { get; } = [];

    /// <summary>Gets what is done wrong, or nearly wrong, with current marks.</summary>
    internal Dictionary<(PeriodId Period, Member Member), CurrentSlip> CurrentSlips { get; } = [];

    internal int Shift => Parts[0].Class.Shift;

    internal WeekLength Week => Class?.Week ?? WeekLength.Six;

    internal bool IsMarked => Kind is JournalKind.Class && Class is { IsMarked: true };

    /// <summary>Gets the classes taught and who of them, whatever the day.</summary>
    internal (ClassPlan Class, ulong Pupils)[] Parts => parts ??= Subgroup is { } group ? [.. group.Parts] : [(Class!, ulong.MaxValue)];

    /// <summary>Gives what is done wrong, or nearly wrong, with the current marks of a pupil in the period of a day.</summary>
    internal CurrentSlip? CurrentSlipOn(int day, Member member)
    {
        foreach (var period in CurrentSlips.Count == 0 ? [] : Periods.Of(Class!))
        {
            if (period.Contains(DayTable.DateOf(day)) && CurrentSlips.TryGetValue((period.Id, member), out var slip))
            {
                return slip;
            }
        }

        return null;
    }

    /// <summary>Says whether a lesson is one to which a pupil who has no works must come.</summary>
    internal bool MustCome(LessonPlan lesson) => Periods.Of(Class!).Any(p => LastPlainLessonOf(p) == lesson);

    /// <summary>Gives the last lesson of a period that has no work and with which all is well.</summary>
    internal LessonPlan? LastPlainLessonOf(StudyPeriod period) =>
        Lessons.FindLast(l => l is { Assessment: null, IsCancelled: false, Twist.IsNone: true } && period.Contains(DayTable.DateOf(l.Day)));

    /// <summary>Gives the pupils of a class that belong to the journal on a day.</summary>
    internal ulong PupilsOn(ClassPlan schoolClass, int day)
    {
        foreach (var part in Parts)
        {
            if (part.Class == schoolClass)
            {
                return part.Pupils & schoolClass.EnrolledOn(day);
            }
        }

        return 0;
    }

    /// <summary>Gives those who belong to the journal on a day.</summary>
    internal IEnumerable<Member> MembersOn(int day)
    {
        foreach (var (schoolClass, pupils) in Parts)
        {
            foreach (var member in schoolClass.Members)
            {
                if ((member.Bit & pupils) != 0 && member.IsEnrolledOn(day))
                {
                    yield return member;
                }
            }
        }
    }
}
