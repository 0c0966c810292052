using System.Globalization;
using ElJournal.Domain.People;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>Hires teachers as the timetable needs them. A teacher works in one shift.</summary>
internal sealed class StaffPool
{
    private readonly Dictionary<(string, int), List<StaffPlan>> byDepartment = [];

    internal List<StaffPlan> All { get; } = [];

    /// <summary>Finds a teacher with so many hours left, or hires one.</summary>
    internal StaffPlan WithHours(string department, int shift, int hours, StaffPlan? except = null) =>
        Of(department, shift).Find(t => t != except && t.Hours + hours <= StaffPlan.MaxHours - 3) ?? Hire(department, shift);

    /// <summary>Finds a teacher who is free at all of some slots, or hires one.</summary>
    internal StaffPlan FreeAt(string department, int shift, IReadOnlyList<(int Weekday, int Slot)> slots, StaffPlan? except = null) =>
        Of(department, shift).Find(t => t != except && t.Hours + slots.Count <= StaffPlan.MaxHours && slots.All(s => t.IsFree(s.Weekday, s.Slot)))
        ?? Hire(department, shift);

    private List<StaffPlan> Of(string department, int shift)
    {
        if (!byDepartment.TryGetValue((department, shift), out var list))
        {
            byDepartment.Add((department, shift), list = []);
        }

        return list;
    }

    internal StaffPlan Hire(string department, int shift)
    {
        var teacher = new StaffPlan(StaffId.Parse(string.Create(CultureInfo.InvariantCulture, $"t-{All.Count + 1:D3}")), department, shift);
        All.Add(teacher);
        Of(department, shift).Add(teacher);
        return teacher;
    }
}
