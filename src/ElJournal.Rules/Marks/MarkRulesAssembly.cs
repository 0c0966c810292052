using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Records;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Marks;

/// <summary>Puts the rules of a journal together of what the clauses of a regulation set.</summary>
internal static class MarkRulesAssembly
{
    /// <summary>Gives the rules of a journal on a day, or why there are none.</summary>
    internal static AppliedMarkRules Of(Regulation regulation, Journal journal, SchoolRegister register, LocalDate day)
    {
        if (regulation.Packs.All(p => p.Computations.IsEmpty))
        {
            return AppliedMarkRules.Undetermined($"{string.Join(", ", regulation.Packs.Select(p => $"«{p.Title}»"))} правил оценивания не задаёт");
        }

        var schoolClass = journal.Class is { } id ? register.FindClass(id) : null;
        var perPack = regulation.Packs.Select(p => Merged(p.Computations.Where(b => b.Scope.Covers(journal, schoolClass)), day)).ToList();
        ImmutableArray<string> conflicts = [.. MarkParameter.All.Where(p => perPack.Select(m => p.ValueIn(m.Draft)).OfType<string>().Distinct().Skip(1).Any()).Select(p => $"параметр «{p.Title}» акты задают по-разному")];
        if (!conflicts.IsEmpty)
        {
            return AppliedMarkRules.Undetermined(conflicts);
        }

        var draft = perPack.Aggregate(new MarkRulesDraft(), (all, m) => all.OrElse(m.Draft));
        if (!register.IsMarked(journal))
        {
            return AppliedMarkRules.Of(MarkPresets.Unmarked, "в этом журнале отметок не ставят");
        }

        var built = draft.BuildOpen();
        return built.TryGet(out var rules)
            ? AppliedMarkRules.Of(rules, [.. perPack.SelectMany(m => m.Sources).Distinct()])
            : AppliedMarkRules.Undetermined(Reasons(perPack, draft, built.Defects.Where(d => d.Code != MarkDefects.Missing).Select(d => d.Describe())));
    }

    /// <summary>Merges the bindings of one pack, special ones before general ones, its own before those of its base: the first that sets a parameter counts.</summary>
    internal static Merge Merged(IEnumerable<ComputationBinding> bindings, LocalDate day)
    {
        var (draft, sources, silent) = (new MarkRulesDraft(), new List<string>(), new List<ComputationBinding>());
        foreach (var binding in bindings)
        {
            if (binding.DraftOn(day) is not { } own)
            {
                continue;
            }

            if (binding.Computation.Parameters.All(p => p.ValueIn(own) is null))
            {
                silent.Add(binding);
            }
            else
            {
                draft = draft.OrElse(own);
                sources.Add($"{binding.Act}, пункт {binding.Clause.Id}: {binding.EditionOn(day)!.Source}");
            }
        }

        return new Merge(draft, [.. sources], [.. silent]);
    }

    private static ImmutableArray<string> Reasons(List<Merge> merges, MarkRulesDraft draft, IEnumerable<string> defects)
    {
        var reasons = merges.SelectMany(m => m.Silent).Select(b => b.Clause).Distinct()
            .Select(c => $"пункт {c.Id} правил не называет{(c.References.IsEmpty ? "" : $": {string.Join("; ", c.References)}")}")
            .ToList();
        var missing = MarkParameter.All.Where(p => p.Part == MarkRulesPart.Average && p.ValueIn(draft) is null).Select(p => p.Title).ToList();
        if (missing.Count > 0)
        {
            reasons.Add($"не заданы: {string.Join(", ", missing)}");
        }

        return [.. reasons, .. defects];
    }

    /// <summary>What the bindings of one pack set together, and which of them set nothing.</summary>
    internal sealed record Merge(MarkRulesDraft Draft, ImmutableArray<string> Sources, ImmutableArray<ComputationBinding> Silent);
}
