using System.Collections.Immutable;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Packs;

/// <summary>Reads the clauses of a pack, with the norms bound to them.</summary>
internal sealed class ClauseReader(BindingReader bindingReader)
{
    /// <summary>Reads the clauses; the bindings of the base are those that no clause may repeat.</summary>
    internal ImmutableArray<Clause> Read(JsonNode root, string act, BindingEdition seed, ImmutableArray<Binding> ofBase, ImmutableArray<Binding>.Builder bindings, ComputationReader computations, AccessReader access)
    {
        if (!root.Has("clauses"))
        {
            root.Report(PackDefects.Missing, "clauses", "clauses");
        }

        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var through = new ThroughReader();
        foreach (var node in root.Items("clauses"))
        {
            if (ReadClause(node, act, seed, ofBase, bindings, through, computations, access) is not { } clause)
            {
                continue;
            }

            if (clauses.Any(c => c.Id == clause.Id))
            {
                node.Report(PackDefects.Duplicate, "id", "пункт", clause.Id);
            }

            clauses.Add(clause);
        }

        through.Check();
        computations.Check();
        return clauses.ToImmutable();
    }

    private Clause? ReadClause(
        JsonNode node, string act, BindingEdition seed, ImmutableArray<Binding> ofBase, ImmutableArray<Binding>.Builder bindings, ThroughReader through, ComputationReader computations, AccessReader access)
    {
        var id = node.RequiredText("id");
        var text = node.RequiredText("text");
        var kind = ReadKind(node);
        var clause = new Clause
        {
            Id = id ?? "",
            Kind = kind ?? default,
            Text = text ?? "",
            Capabilities = ReadCapabilities(node),
            Parameters = ReadParameters(node),
            References = [.. node.Texts("references").Select(r => r.Text)],
            Through = [.. through.Read(node, id)],
            Readings = ReadReadings(node),
            Reason = node.Text("reason"),
            OwnPlan = node.Text("planned"),
        };
        var isWhole = id is not null && text is not null && kind is not null;
        ReadNorms(node, act, isWhole ? clause : null, seed with { Force = kind == ClauseKind.Recommendation ? Force.Advice : Force.Binding }, ofBase, bindings);
        computations.Read(node, isWhole ? clause : null, seed.InForce, seed.Source);
        access.Read(node, isWhole ? clause : null, seed.InForce, seed.Source);
        if (isWhole)
        {
            CheckCarried(node, clause);
        }

        node.Done();
        return isWhole ? clause : null;
    }

    private void ReadNorms(JsonNode node, string act, Clause? clause, BindingEdition seed, ImmutableArray<Binding> ofBase, ImmutableArray<Binding>.Builder bindings)
    {
        foreach (var item in node.Items("norms"))
        {
            if (bindingReader.Read(item, act, clause, seed) is not { } binding)
            {
                continue;
            }

            if (bindings.FirstOrDefault(b => b.Norm == binding.Norm) is { } other)
            {
                item.Report(PackDefects.BoundTwice, "norm", binding.Norm.Id.Value, other.Clause.Id, binding.Clause.Id);
            }

            if (ofBase.FirstOrDefault(b => b.Norm == binding.Norm) is { } inherited)
            {
                item.Report(PackDefects.BoundInBase, "norm", binding.Norm.Id.Value, inherited.Act, inherited.Clause.Id);
            }

            bindings.Add(binding);
        }
    }

    /// <summary>Duties, prohibitions and recommendations need norms, or norms of access; the rest something that carries it; what people do needs a reason.</summary>
    private static void CheckCarried(JsonNode node, Clause clause)
    {
        var carries = !node.IsEmpty("norms") || !node.IsEmpty("permissions") || !node.IsEmpty("prohibitions") || clause.OwnPlan is not null || clause.Kind switch
        {
            ClauseKind.Obligation or ClauseKind.Prohibition or ClauseKind.Recommendation => !node.IsEmpty("through"),
            ClauseKind.Organisational => clause.Reason is not null,
            ClauseKind.Access or ClauseKind.Capability => !clause.Capabilities.IsEmpty,
            ClauseKind.Constitutive => !node.IsEmpty("computations") || !clause.Capabilities.IsEmpty || !clause.Parameters.IsEmpty || !clause.References.IsEmpty,
            _ => throw new InvalidOperationException("Unknown kind of clause."),
        };
        if (!carries)
        {
            node.Report(PackDefects.NotCarried, null, clause.Id, clause.Kind.ToLetter());
        }
    }

    private static ImmutableArray<Capability> ReadCapabilities(JsonNode node)
    {
        var found = ImmutableArray.CreateBuilder<Capability>();
        foreach (var (path, id) in node.Texts("capabilities"))
        {
            if (KnownCapabilities.Find(id) is { } capability)
            {
                found.Add(capability);
            }
            else
            {
                node.Report(PackDefects.UnknownValue, path, "возможности", id, string.Join(", ", KnownCapabilities.All.Select(c => c.Id)));
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<Reading> ReadReadings(JsonNode node)
    {
        var found = ImmutableArray.CreateBuilder<Reading>();
        foreach (var (path, id) in node.Texts("readings"))
        {
            if (KnownReadings.Find(id) is { } reading)
            {
                found.Add(reading);
            }
            else
            {
                node.Report(PackDefects.UnknownValue, path, "прочтения", id, string.Join(", ", KnownReadings.All));
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<ClauseParameter> ReadParameters(JsonNode node)
    {
        var found = ImmutableArray.CreateBuilder<ClauseParameter>();
        foreach (var item in node.Items("parameters"))
        {
            var (id, title, value) = (item.RequiredText("id"), item.RequiredText("title"), item.Text("value"));
            item.Done();
            found.Add(new ClauseParameter(id ?? "", title ?? "", value));
        }

        return found.ToImmutable();
    }

    private static ClauseKind? ReadKind(JsonNode node)
    {
        if (node.RequiredText("kind") is not { } letter)
        {
            return null;
        }

        if (ClauseKinds.TryParse(letter, out var kind))
        {
            return kind;
        }

        node.Report(PackDefects.UnknownValue, "kind", "вида пункта", letter, "O, P, A, R, C, F, X");
        return null;
    }
}
