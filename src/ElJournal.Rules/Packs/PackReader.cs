using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ElJournal.Domain;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>Reads regulation packs from JSON; a pack loads whole or not at all, with every defect listed.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed class PackReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = false, CommentHandling = JsonCommentHandling.Disallow, MaxDepth = 32 };

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

    private readonly NormCatalog norms;
    private readonly Func<string, RegulationPack?> findBase;
    private readonly ImmutableArray<string> knownBases;

    /// <summary>Makes a reader.</summary>
    /// <param name="norms">The norms that packs may bind.</param>
    /// <param name="findBase">Finds the pack that another one stands on.</param>
    /// <param name="knownBases">The ids it can find, for the remedy of a wrong one.</param>
    public PackReader(NormCatalog norms, Func<string, RegulationPack?> findBase, IEnumerable<string> knownBases)
    {
        ArgumentNullException.ThrowIfNull(norms);
        ArgumentNullException.ThrowIfNull(findBase);
        (this.norms, this.findBase, this.knownBases) = (norms, findBase, [.. knownBases]);
    }

    /// <summary>Reads a pack.</summary>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="file">Name of the file, for defects; null when there is none.</param>
    /// <returns>The pack, or all its defects.</returns>
    public Result<RegulationPack> Read(ReadOnlyMemory<byte> json, string? file = null)
    {
        var defects = ImmutableArray.CreateBuilder<Defect>();
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(json), Options);
            var root = new JsonNode(document.RootElement, "$", file, defects);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                root.Report(PackDefects.WrongType, null, "$", "объект в фигурных скобках");
                return new Result<RegulationPack>(defects.ToImmutable());
            }

            var pack = ReadPack(root, Convert.ToHexStringLower(SHA256.HashData(json.Span)));
            return defects.Count > 0 || pack is null ? new Result<RegulationPack>(defects.ToImmutable()) : new Result<RegulationPack>(pack);
        }
        catch (JsonException e)
        {
            defects.Add(new Defect(
                PackDefects.NotJson,
                new Place(file, (int?)(e.LineNumber + 1)),
                (e.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?",
                (e.BytePositionInLine + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?"));
            return new Result<RegulationPack>(defects.ToImmutable());
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) => json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private RegulationPack? ReadPack(JsonNode root, string digest)
    {
        _ = root.Text("$schema");
        var id = root.RequiredText("id");
        var title = root.RequiredText("title");
        var source = root.RequiredText("source");
        var span = ReadSpan(root);
        var basePack = ReadBase(root);
        var readings = ReadReadings(root).Aggregate(ReadingSet.Defaults, (set, choice) => set.With(choice.Reading, choice.Option));
        var seed = new BindingEdition { InForce = span, Readings = readings, Force = Force.Binding, Mode = EnforcementMode.Observe, Source = source ?? "" };
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var bindings = ImmutableArray.CreateBuilder<Binding>();
        foreach (var node in root.Items("clauses"))
        {
            if (ReadClause(node, id ?? "", seed, bindings) is { } clause)
            {
                if (clauses.Any(c => c.Id == clause.Id))
                {
                    node.Report(PackDefects.Duplicate, "id", "пункт", clause.Id);
                }

                clauses.Add(clause);
            }
        }

        if (!root.Has("clauses"))
        {
            root.Report(PackDefects.Missing, "clauses", "clauses");
        }

        var inherited = ReadChanges(root, basePack, span);
        root.Done();
        return id is null || title is null || source is null ? null : new RegulationPack
        {
            Id = id,
            Title = title,
            Source = source,
            InForce = span,
            BasedOn = basePack,
            Clauses = clauses.ToImmutable(),
            Bindings = [.. bindings, .. inherited],
            Digest = basePack is null ? digest : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(digest + basePack.Digest))),
        };
    }

    private static DateSpan ReadSpan(JsonNode root)
    {
        var node = root.Child("inForce");
        if (!root.Has("inForce"))
        {
            root.Report(PackDefects.Missing, "inForce", "inForce");
        }

        var (from, to) = (node?.Date("from"), node?.Date("to"));
        node?.Done();
        if (to < from)
        {
            node!.Report(PackDefects.SpanReversed, null, Wording.Of(from!.Value), Wording.Of(to!.Value));
            return DateSpan.Always;
        }

        return new DateSpan(from, to);
    }

    private RegulationPack? ReadBase(JsonNode root)
    {
        if (root.Text("basedOn") is not { } id)
        {
            return null;
        }

        var found = findBase(id);
        if (found is null)
        {
            root.Report(PackDefects.UnknownBase, "basedOn", id, string.Join(", ", knownBases));
        }

        return found;
    }

    private static List<(Reading Reading, string Option)> ReadReadings(JsonNode node)
    {
        var chosen = new List<(Reading, string)>();
        if (node.Child("readings") is not { } readings)
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

    private Clause? ReadClause(JsonNode node, string act, BindingEdition seed, ImmutableArray<Binding>.Builder bindings)
    {
        var id = node.RequiredText("id");
        var text = node.RequiredText("text");
        var planned = node.Text("planned");
        ClauseKind? kind = null;
        if (node.RequiredText("kind") is { } letter)
        {
            if (ClauseKinds.TryParse(letter, out var known))
            {
                kind = known;
            }
            else
            {
                node.Report(PackDefects.UnknownValue, "kind", "вида пункта", letter, "O, P, A, R, C, F, X");
            }
        }

        var clause = id is null || text is null || kind is null ? null : new Clause(id, kind.Value, text, planned);
        var isRecommendation = kind == ClauseKind.Recommendation;
        foreach (var binding in node.Items("norms"))
        {
            if (ReadBinding(binding, act, clause, seed with { Force = isRecommendation ? Force.Advice : Force.Binding }) is { } read)
            {
                if (bindings.FirstOrDefault(b => b.Norm == read.Norm) is { } other)
                {
                    binding.Report(PackDefects.BoundTwice, "norm", read.Norm.Id.Value, other.Clause.Id, read.Clause.Id);
                }

                bindings.Add(read);
            }
        }

        if (clause is { Planned: null, Kind: ClauseKind.Obligation or ClauseKind.Prohibition or ClauseKind.Recommendation } && !node.Items("norms").Any())
        {
            node.Report(PackDefects.NotCarried, null, clause.Id, clause.Kind.ToLetter());
        }

        node.Done();
        return clause;
    }

    private Binding? ReadBinding(JsonNode node, string act, Clause? clause, BindingEdition seed)
    {
        var norm = ReadNorm(node);
        ImmutableArray<BindingEdition> editions = [.. ReadDraft(node, norm).Over([seed])];
        foreach (var edition in node.Items("editions"))
        {
            var draft = ReadDraft(edition, norm) with { From = edition.Date("from"), Source = edition.RequiredText("source") };
            CheckStart(edition, draft.From, seed.InForce);
            edition.Done();
            editions = [.. draft.Over(editions)];
        }

        node.Done();
        if (norm is null)
        {
            return null;
        }

        CheckDue(node, norm, editions);
        return clause is null ? null : new Binding(act, clause, norm, editions);
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
        if (due is not null && norm is not null)
        {
            CheckDueFits(node, norm, due);
        }

        return new EditionDraft(
            From: null,
            due,
            node.OneOf("force", "силы", Forces),
            node.OneOf("mode", "режима", Modes),
            ReadReadings(node),
            Source: null);
    }

    private List<Binding> ReadChanges(JsonNode root, RegulationPack? basePack, DateSpan span)
    {
        if (root.Has("changes") && !root.Has("basedOn"))
        {
            root.Report(PackDefects.ChangeWithoutBase, "changes");
        }

        var bindings = basePack?.Bindings.ToList() ?? [];
        foreach (var node in root.Items("changes"))
        {
            var norm = ReadNorm(node);
            var draft = ReadDraft(node, norm) with { From = node.Date("from") ?? span.From, Source = node.RequiredText("source") };
            node.Done();
            if (norm is null || basePack is null)
            {
                continue;
            }

            var found = false;
            for (var i = 0; i < bindings.Count; i++)
            {
                if (bindings[i].Norm == norm)
                {
                    found = true;
                    ImmutableArray<BindingEdition> editions = [.. draft.Over(bindings[i].Editions)];
                    CheckDue(node, norm, editions);
                    bindings[i] = new Binding(bindings[i].Act, bindings[i].Clause, norm, editions);
                }
            }

            if (!found)
            {
                node.Report(PackDefects.NothingToChange, "norm", norm.Id.Value, basePack.Id);
            }
        }

        return bindings;
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

    private static void CheckDueFits(JsonNode node, Norm norm, DueSpec due)
    {
        var possible = due switch
        {
            DueSpec.LastLesson => norm.CaseKind.KnowsLastLesson,
            DueSpec.Entry => norm.CaseKind.KnowsEntry,
            DueSpec.WithinHours => norm.CaseKind.KnowsEventEnd,
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

        if (editions.Any(e => e.Due is DueSpec.SameDay { WorkingDayEnd: null } && e.Readings[KnownReadings.Day].Id == "b"))
        {
            node.Report(PackDefects.WorkingDayOpen, "due", norm.Id.Value);
        }
    }
}
