using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.ReferenceHost.Personal;

/// <summary>Says whether all terms of storage of a year are over: one that nobody has set is not.</summary>
internal static class TermCheck
{
    internal static ImmutableArray<Defect> Of(ImmutableArray<StorageTerm> terms, SchoolYear year, LocalDate today) =>
        terms.IsEmpty ? [new Defect(PersonalDefects.NoTerm, default)] : [.. terms.Select(t => Of(t, year, today)).OfType<Defect>()];

    private static Defect? Of(StorageTerm term, SchoolYear year, LocalDate today) =>
        term.Value is null ? new Defect(PersonalDefects.TermUndetermined, default, term.Act, term.Clause.Id)
        : term.EndOf(year) is not { } end ? new Defect(PersonalDefects.TermNotOver, default, term.Act, term.Clause.Id, term.Value, "конца у него нет")
        : end > today ? new Defect(PersonalDefects.TermNotOver, default, term.Act, term.Clause.Id, term.Value, string.Create(CultureInfo.InvariantCulture, $"первый день после него — {Wording.Of(end)}"))
        : null;
}
