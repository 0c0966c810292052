using ElJournal.Domain.Classes;
using ElJournal.Domain.Time;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>A class with its pupils, its journals and all that happens to it on each day.</summary>
internal sealed class ClassPlan(ClassId id, int ordinal, int grade, int days)
{
    /// <summary>Most pupils that a class may ever have: masks are 64 bits wide.</summary>
    internal const int MaxMembers = 60;

    private readonly ulong[] enrolled = new ulong[days];

    internal ClassId Id { get; } = id;

    internal int Ordinal { get; } = ordinal;

    internal int Grade { get; } = grade;

    internal int Shift { get; init; } = 1;

    /// <summary>Gets a value indicating whether the class has a timetable and periods of its own.</summary>
    internal bool IsTaught { get; init; } = true;

    internal WeekLength Week => Grade <= 4 ? WeekLength.Five : WeekLength.Six;

    internal bool IsMarked => Grade > 1;

    internal StaffPlan? Teacher { get; set; }

    internal List<Member> Members { get; } = [];

    /// <summary>Gets the lessons of each day, also those of subgroups that only some of its pupils attend.</summary>
    internal List<LessonPlan>[] LessonsOn { get; } = [.. Enumerable.Range(0, days).Select(_ => new List<LessonPlan>())];

    /// <summary>Gets who is ill on each day.</summary>
    internal ulong[] IllOn { get; } = new ulong[days];

    /// <summary>Gets the number of lessons by day of the week, Monday at 1.</summary>
    internal int[] LessonsBy { get; } = new int[7];

    /// <summary>Gets the pupils enrolled on a day.</summary>
    internal ulong EnrolledOn(int day) => enrolled[day];

    /// <summary>Works out who is enrolled on which day, once all members are known.</summary>
    internal void Settle()
    {
        for (var day = 0; day < enrolled.Length; day++)
        {
            enrolled[day] = Members.Where(m => m.IsEnrolledOn(day)).Aggregate(0UL, (mask, m) => mask | m.Bit);
        }
    }
}
