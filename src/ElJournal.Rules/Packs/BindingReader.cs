using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>Reads how clauses are bound to norms, and how a pack changes the bindings of its base.</summary>
internal sealed class BindingReader(NormCatalog norms)
{
    private static readonly FrozenDictionary<string, Force> Forces = new Dictionary<string, Force>
    {
        ["binding"] = Force.Binding,
        ["advice"] = Force.Advice,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, EnforcementMode> Modes = new Dictionary<string, EnforcementMode>
    {
        ["observe"] = EnforcementMode.Observe,
        ["warn"] = EnforcementMode.Warn,
        ["require-reason"] = EnforcementMode.RequireReason,
        ["block"] = EnforcementMode.Block,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, StaffRoleKind> Roles = FactCodes.StaffRoles.Codes.ToFrozenDictionary(c => c.Text, c => c.Value);

    private static readonly FrozenDictionary<string, Relaxations> RelaxationNames = new Dictionary<string, Relaxations>
    {
        ["due"] = Relaxations.Due,
        ["force"] = Relaxations.Force,
        ["mode"] = Relaxations.Mode,
    }.ToFrozenDictionary();

    /// <summary>Reads one binding of a clause; the seed is what holds where it says nothing.</summary>
    internal Binding? Read(JsonNode node, string act, Clause? clause, BindingEdition seed)
    {
        var norm = ReadNorm(node);
        seed = seed with { InForce = SpanReader.ReadWithin(node, seed.InForce) };
        var variants = VariantReader.Read(node, seed.InForce, (item, due) => CheckDueFits(item, norm, due));
        ImmutableArray<BindingEdition> editions = [.. ReadDraft(node, norm).Over([seed]).Select(e => e with { Variants = [.. e.Variants, .. variants] })];
        foreach (var edition in node.Items("editions"))
        {
            var draft = ReadDraft(edition, norm) with { From = edition.Date("from"), Source = edition.RequiredText("source") };
            CheckStart(edition, draft.From, seed.InForce);
            CheckEnd(edition, draft.From, seed.InForce.To, norm);
            edition.Done();
            editions = [.. draft.Over(editions)];
        }

        var mayWeaken = ReadRelaxations(node);
        node.Done();
        if (norm is null)
        {
            return null;
        }

        CheckDue(node, norm, editions);
        CheckBearer(node, norm, editions);
        CheckVariants(node, norm, editions);
        return clause is null ? null : new Binding(act, clause, norm, editions) { MayWeaken = mayWeaken };
    }

    /// <summary>Reads the changes of a pack and gives the bindings of its base as they stand with them.</summary>
    internal ImmutableArray<Binding> ReadChanges(JsonNode root, RegulationPack? basePack, ImmutableArray<Binding> bindings, DateSpan span)
    {
        if (root.Has("changes") && !root.Has("basedOn"))
        {
            root.Report(PackDefects.ChangeWithoutBase, "changes", "changes");
        }

        foreach (var node in root.Items("changes"))
        {
            var norm = ReadNorm(node);
            var draft = ReadDraft(node, norm) with { From = node.Date("from") ?? span.From, Source = node.RequiredText("source") };
            node.Done();
            if (norm is null || basePack is null)
            {
                continue;
            }

            if (bindings.FirstOrDefault(b => b.Norm == norm) is not { } binding)
            {
                node.Report(PackDefects.NothingToChange, "norm", norm.Id.Value, basePack.Id);
                continue;
            }

            CheckEnd(node, draft.From, binding.Editions[^1].InForce.To, norm);
            if (draft.IsEmpty)
            {
                node.Report(PackDefects.ChangesNothing, null, norm.Id.Value);
            }

            bindings = bindings.Replace(binding, Changed(node, binding, draft, basePack.Id));
        }

        return bindings;
    }

    internal static Force? ReadForce(JsonNode node) => node.OneOf("force", "силы", Forces);

    internal static List<(Reading Reading, string Option)> ReadReadings(JsonNode node, string property = "readings")
    {
        var chosen = new List<(Reading, string)>();
        if (node.Child(property) is not { } readings)
        {
            return chosen;
        }

        foreach (var name in readings.Names())
        {
            if (KnownReadings.Find(name) is not { } reading)
            {
                readings.Report(PackDefects.UnknownValue, name, "прочтения", name, string.Join(", ", KnownReadings.All));
            }
            else if (readings.Text(name) is { } option)
            {
                if (reading.Find(option) is null)
                {
                    readings.Report(PackDefects.UnknownValue, name, $"прочтения {name}", option, string.Join(", ", reading.Options.Select(o => o.Id)));
                }
                else
                {
                    chosen.Add((reading, option));
                }
            }
        }

        return chosen;
    }

    /// <summary>Reads the readings under which alone something holds.</summary>
    internal static ImmutableArray<(Reading Reading, ReadingOption Option)> ReadUnder(JsonNode node) =>
        [.. ReadReadings(node, "under").Select(u => (u.Reading, u.Reading.Find(u.Option)!))];

    private static Binding Changed(JsonNode node, Binding binding, EditionDraft draft, string basePack)
    {
        ImmutableArray<BindingEdition> editions = [.. draft.Over(binding.Stated)];
        CheckDue(node, binding.Norm, editions);
        CheckBearer(node, binding.Norm, editions);
        CheckVariants(node, binding.Norm, editions);
        StrictnessCheck.Report(node, binding, draft, basePack);
        return binding.With(editions);
    }

    private static Relaxations ReadRelaxations(JsonNode node)
    {
        var allowed = Relaxations.None;
        foreach (var (path, name) in node.Texts("mayWeaken"))
        {
            if (RelaxationNames.TryGetValue(name, out var one))
            {
                allowed |= one;
            }
            else
            {
                node.Report(PackDefects.UnknownValue, path, "послабления", name, string.Join(", ", RelaxationNames.Keys.Order(StringComparer.Ordinal)));
            }
        }

        return allowed;
    }

    private Norm? ReadNorm(JsonNode node)
    {
        if (node.RequiredText("norm") is not { } id)
        {
            return null;
        }

        var norm = norms.Find(id);
        if (norm is null)
        {
            node.Report(PackDefects.UnknownValue, "norm", "нормы", id, string.Join(", ", norms.All));
        }

        return norm;
    }

    private static EditionDraft ReadDraft(JsonNode node, Norm? norm)
    {
        var due = node.Child("due") is { } child ? DueReader.Read(child) : null;
        if (due is not null)
        {
            CheckDueFits(node, norm, due);
        }

        return new EditionDraft(
            From: null,
            due,
            ReadForce(node),
            node.OneOf("mode", "режима", Modes),
            ReadBearer(node, norm),
            ReadReadings(node),
            Source: null);
    }

    private static StaffRoleKind? ReadBearer(JsonNode node, Norm? norm)
    {
        var role = node.OneOf("bearer", "роли", Roles);
        if (node.Has("bearer") && norm is { HasOpenBearer: false })
        {
            node.Report(PackDefects.BearerForbidden, "bearer", norm.Id.Value);
        }

        return role;
    }

    private static void CheckBearer(JsonNode node, Norm norm, ImmutableArray<BindingEdition> editions)
    {
        if (norm.HasOpenBearer && !node.Has("bearer") && editions.Any(e => e.Bearer is null && e.Readings[KnownReadings.EmptyRole].Id == "a"))
        {
            node.Report(PackDefects.BearerMissing, "bearer", norm.Id.Value);
        }
    }

    private static void CheckVariants(JsonNode node, Norm norm, ImmutableArray<BindingEdition> editions)
    {
        if (!editions.Any(e => e.UnderReadings() is not null))
        {
            node.Report(PackDefects.NeverUnderReadings, null, norm.Id.Value);
        }
    }

    private static void CheckStart(JsonNode node, LocalDate? from, DateSpan act)
    {
        if (!node.Has("from"))
        {
            node.Report(PackDefects.Missing, "from", "from");
        }
        else if (from < act.From)
        {
            node.Report(PackDefects.EditionTooEarly, "from", Wording.Of(from.Value), Wording.Of(act.From.Value));
        }
    }

    /// <summary>What begins when the norm is over would never hold.</summary>
    private static void CheckEnd(JsonNode node, LocalDate? from, LocalDate? last, Norm? norm)
    {
        if (norm is not null && from > last)
        {
            node.Report(PackDefects.NeverInForce, "from", norm.Id.Value, Wording.Of(from.Value), Wording.Of(last.Value));
        }
    }

    private static void CheckDueFits(JsonNode node, Norm? norm, DueSpec due)
    {
        if (norm is null)
        {
            return;
        }

        var possible = due switch
        {
            DueSpec.LastLesson => norm.CaseKind.KnowsLastLesson,
            DueSpec.Entry => norm.CaseKind.KnowsEntry,
            DueSpec.WithinHours or DueSpec.AtLesson or DueSpec.WithinFullDay => norm.CaseKind.KnowsEventEnd,
            DueSpec.EndOfOwnPeriod => norm.CaseKind.KnowsPeriod,
            _ => true,
        };
        if (norm.Kind == NormKind.Prohibition)
        {
            node.Report(PackDefects.DueForbidden, "due", norm.Id.Value);
        }
        else if (!possible)
        {
            node.Report(PackDefects.DueImpossible, "due.rule", node.Child("due")!.Text("rule")!, norm.CaseKind.Title);
        }
    }

    private static void CheckDue(JsonNode node, Norm norm, ImmutableArray<BindingEdition> editions)
    {
        if (norm.Kind == NormKind.Obligation && !node.Has("due") && editions.Any(e => e.Due is null))
        {
            node.Report(PackDefects.DueMissing, "due", norm.Id.Value, norm.Title);
        }

        if (editions.Any(e => (e.UnderReadings() ?? e).Due is DueSpec.SameDay { WorkingDayEnd: null } && e.Readings[KnownReadings.Day].Id == "b"))
        {
            node.Report(PackDefects.WorkingDayOpen, "due", norm.Id.Value);
        }
    }
}
