using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Periods;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Класс на одном листе.</summary>
/// <param name="Head">Which class.</param>
/// <param name="Period">Of which period.</param>
/// <param name="Journals">The journals, by subject.</param>
/// <param name="Pupils">The pupils, by name.</param>
/// <param name="Reasons">Why nothing is said of marks; empty where something is.</param>
public sealed record OverviewModel(ClassHead Head, PeriodChoice Period, ImmutableArray<ClassJournalRow> Journals, ImmutableArray<ClassPupilRow> Pupils, ImmutableArray<string> Reasons);
