using ElJournal.Domain.People;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>A teacher: when they are busy by the timetable, when they are ill.</summary>
internal sealed class StaffPlan(StaffId id, string department, int shift)
{
    /// <summary>Hours a week that a teacher has at most.</summary>
    internal const int MaxHours = 27;

    private readonly bool[] busy = new bool[7 * (Bells.Slots + 1)];

    internal StaffId Id { get; } = id;

    internal string Department { get; } = department;

    internal int Shift { get; } = shift;

    internal int Hours { get; private set; }

    /// <summary>Gets the lessons that the timetable gives to the teacher.</summary>
    internal List<LessonPlan> Lessons { get; } = [];

    /// <summary>Gets when the teacher is absent, and why.</summary>
    internal List<Spell> Spells { get; } = [];

    /// <summary>Gets the lessons taken for others, by day and slot, and any beside the timetable.</summary>
    internal HashSet<(int Day, int Slot)> Engaged { get; } = [];

    internal bool IsAbsentOn(int day) => Spells.Exists(s => s.Contains(day));

    internal bool IsIllOn(int day) => Spells.Exists(s => s.Reason == ExcuseReason.Illness && s.Contains(day));

    internal bool IsFree(int weekday, int slot) => !busy[(weekday * (Bells.Slots + 1)) + slot];

    internal void Take(int weekday, int slot)
    {
        busy[(weekday * (Bells.Slots + 1)) + slot] = true;
        Hours++;
    }

    internal void Leave(int weekday, int slot)
    {
        busy[(weekday * (Bells.Slots + 1)) + slot] = false;
        Hours--;
    }

    /// <summary>Says whether the teacher may take a lesson beside the timetable.</summary>
    internal bool CanTake(DayTable days, int day, int slot) =>
        IsFree(days.TimetableOf(day) % 7, slot) && !IsAbsentOn(day) && !Engaged.Contains((day, slot));
}
