using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Time;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>Reads which computations the clauses of a pack bind, with the parameters that they set, and checks them together once all are known.</summary>
internal sealed class ComputationReader(string act, ImmutableArray<ComputationBinding> ofBase)
{
    private readonly List<(JsonNode Node, ComputationBinding Binding)> read = [];

    /// <summary>Gets what has been read.</summary>
    internal ImmutableArray<ComputationBinding> Bindings => [.. read.Select(r => r.Binding)];

    /// <summary>Reads the computations of a clause.</summary>
    internal void Read(JsonNode clauseNode, Clause? clause, DateSpan span, string source)
    {
        foreach (var node in clauseNode.Items("computations"))
        {
            var computation = ReadComputation(node);
            var scope = ScopeReader.Read(node);
            var inForce = SpanReader.ReadWithin(node, span);
            ImmutableArray<ComputationEdition> editions = [ReadEdition(node, computation, new ComputationEdition { InForce = inForce, Draft = new MarkRulesDraft(), Source = source })];
            foreach (var later in node.Items("editions"))
            {
                editions = WithEdition(later, computation, editions, inForce);
            }

            var mayChange = ReadMayChange(node, computation);
            node.Done();
            if (clause is not null && computation is not null)
            {
                read.Add((node, new ComputationBinding(act, clause, computation, scope, editions) { MayChange = mayChange }));
            }
        }
    }

    /// <summary>Reports what single computations cannot know: parameters set twice or against the base, and values that do not go together.</summary>
    internal void Check()
    {
        for (var i = 0; i < read.Count; i++)
        {
            var (node, binding) = read[i];
            CheckTwice(node, binding, read.Take(i).Select(r => r.Binding));
            CheckBase(node, binding);
            foreach (var edition in binding.Editions)
            {
                CheckValues(node, binding, edition);
            }
        }
    }

    private static Computation? ReadComputation(JsonNode node)
    {
        if (node.RequiredText("computation") is not { } id)
        {
            return null;
        }

        var found = KnownComputations.Find(id);
        if (found is null)
        {
            node.Report(PackDefects.UnknownValue, "computation", "вычисления", id, string.Join(", ", KnownComputations.All));
        }

        return found;
    }

    private static ComputationEdition ReadEdition(JsonNode node, Computation? computation, ComputationEdition before)
    {
        var preset = node.Text("preset");
        var draft = before.Draft;
        if (preset is not null && !MarkPresets.ByName.TryGetValue(preset, out _))
        {
            node.Report(PackDefects.UnknownValue, "preset", "готового набора", preset, string.Join(", ", MarkPresets.ByName.Keys));
        }
        else if (preset is not null && computation is not null)
        {
            draft = MarkPresets.ByName[preset].ToDraft().Only(computation.Part);
        }

        if (node.Child("set") is { } set && computation is not null)
        {
            draft = MarkParameterReader.Read(set, computation, draft);
        }

        return before with { Draft = draft, Preset = preset ?? before.Preset };
    }

    private static ImmutableArray<ComputationEdition> WithEdition(JsonNode node, Computation? computation, ImmutableArray<ComputationEdition> before, DateSpan act)
    {
        var (from, source) = (node.Date("from"), node.RequiredText("source"));
        var last = before[^1];
        var edition = ReadEdition(node, computation, last);
        node.Done();
        if (!node.Has("from"))
        {
            node.Report(PackDefects.Missing, "from", "from");
        }

        if (from is not { } day)
        {
            return before;
        }

        if (!act.Contains(day) || day <= last.InForce.From)
        {
            node.Report(PackDefects.EditionTooEarly, "from", Wording.Of(day), (last.InForce.From ?? act.From) is { } start ? Wording.Of(start) : "начало");
            return before;
        }

        return
        [
            .. before.SkipLast(1),
            last with { InForce = new DateSpan(last.InForce.From, day.PlusDays(-1)) },
            edition with { InForce = new DateSpan(day, last.InForce.To), Source = source ?? "" },
        ];
    }

    private static ImmutableArray<MarkParameter> ReadMayChange(JsonNode node, Computation? computation)
    {
        var found = ImmutableArray.CreateBuilder<MarkParameter>();
        foreach (var (path, name) in node.Texts("mayChange"))
        {
            if (computation?.Parameters.FirstOrDefault(p => MarkParameterReader.NameOf(p) == name) is { } parameter)
            {
                found.Add(parameter);
            }
            else if (computation is not null)
            {
                node.Report(PackDefects.UnknownValue, path, "параметра", name, string.Join(", ", computation.Parameters.Select(MarkParameterReader.NameOf)));
            }
        }

        return found.ToImmutable();
    }

    private static void CheckTwice(JsonNode node, ComputationBinding binding, IEnumerable<ComputationBinding> earlier)
    {
        foreach (var other in earlier.Where(o => o.Computation == binding.Computation && o.Scope == binding.Scope))
        {
            foreach (var parameter in SetBy(binding).Intersect(SetBy(other)))
            {
                if (binding.Editions.Any(e => other.Editions.Any(o => o.InForce.Intersect(e.InForce) is not null && parameter.ValueIn(e.Draft) is not null && parameter.ValueIn(o.Draft) is not null)))
                {
                    node.Report(PackDefects.ParameterTwice, null, parameter.Title, other.Clause.Id, binding.Clause.Id);
                }
            }
        }
    }

    private void CheckBase(JsonNode node, ComputationBinding binding)
    {
        foreach (var other in ofBase.Where(o => o.Computation == binding.Computation))
        {
            foreach (var parameter in SetBy(binding).Intersect(SetBy(other)).Except(other.MayChange))
            {
                node.Report(PackDefects.ParameterInBase, null, parameter.Title, other.Act, other.Clause.Id);
            }
        }
    }

    /// <summary>Holds an edition together with all that stands beside it on its first day: a bound needs the scale, which another clause may set.</summary>
    private void CheckValues(JsonNode node, ComputationBinding binding, ComputationEdition edition)
    {
        var day = edition.InForce.From ?? LocalDate.MinIsoValue;
        var beside = read.Select(r => r.Binding).Concat(ofBase).Where(b => b != binding && (b.Scope == binding.Scope || b.Scope == JournalScope.All));
        var draft = MarkRulesAssembly.Merged(beside.Prepend(binding), day).Draft;
        foreach (var defect in draft.FindDefects())
        {
            var (name, within) = Split(defect.Place.Path ?? "");
            if (binding.Computation.Parameters.FirstOrDefault(p => p.Name == name) is { } parameter)
            {
                node.Report(defect.Code, $"set.{MarkParameterReader.NameOf(parameter)}{within}", defect.Arguments.AsSpan());
            }
        }
    }

    /// <summary>Parts the place of a defect into the parameter and what is meant within it: <c>LowerBounds[4]</c>, <c>KindWeights[…].тест</c>.</summary>
    private static (string Name, string Within) Split(string place)
    {
        var end = place.IndexOfAny(['[', '.']);
        if (end < 0)
        {
            return (place, "");
        }

        var kind = place.IndexOf("].", StringComparison.Ordinal);
        return (place[..end], kind >= 0 ? place[(kind + 1)..] : place[end] == '[' && place[^1] == ']' && int.TryParse(place[(end + 1)..^1], out _) ? $".{place[(end + 1)..^1]}" : "");
    }

    private static IEnumerable<MarkParameter> SetBy(ComputationBinding binding) =>
        binding.Computation.Parameters.Where(p => binding.Editions.Any(e => p.ValueIn(e.Draft) is not null));
}
