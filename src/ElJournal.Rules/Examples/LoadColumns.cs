using System.Collections.Immutable;

namespace ElJournal.Rules.Examples;

/// <summary>The columns of tables about the load of control works and homework.</summary>
internal static class LoadColumns
{
    internal static readonly ImmutableArray<string> Kinds = ["control-work", "journal-load", "class-load"];

    internal static readonly ExampleColumn Grade = Of("параллель");
    internal static readonly ExampleColumn Works = Of("работы");
    internal static readonly ExampleColumn Lessons = Of("уроки");
    internal static readonly ExampleColumn LessonCount = new("уроков без контрольных", ["journal-load"]);
    internal static readonly ExampleColumn Tasks = new("задания", ["class-load"]);

    /// <summary>Gets these columns, in the order in which they are documented.</summary>
    internal static ImmutableArray<ExampleColumn> All { get; } = [Grade, Works, Lessons, LessonCount, Tasks];

    private static ExampleColumn Of(string name) => new(name, [.. Kinds]);
}
