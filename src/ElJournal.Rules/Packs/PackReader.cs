using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Packs;

/// <summary>Reads regulation packs from JSON; a pack loads whole or not at all, with every defect listed.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class PackReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = false, CommentHandling = JsonCommentHandling.Disallow, MaxDepth = 32 };

    private readonly BindingReader bindingReader;
    private readonly ClauseReader clauseReader;
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
        (this.findBase, this.knownBases) = (findBase, [.. knownBases]);
        bindingReader = new BindingReader(norms);
        clauseReader = new ClauseReader(bindingReader);
    }

    /// <summary>Reads a pack.</summary>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="file">Name of the file, for defects; null when there is none.</param>
    /// <returns>The pack, or all its defects.</returns>
    public Result<RegulationPack> Read(ReadOnlyMemory<byte> json, string? file = null)
    {
        var defects = ImmutableArray.CreateBuilder<Defect>();
        if (UnreadableText.Find(json.Span) is { } unreadable)
        {
            defects.Add(new Defect(PackDefects.NotUtf8, new Place(file, unreadable), unreadable.ToString(CultureInfo.InvariantCulture)));
            return new Result<RegulationPack>(defects.ToImmutable());
        }

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
            var line = (int?)(e.LineNumber + 1);
            var column = (e.BytePositionInLine + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?";
            defects.Add(new Defect(PackDefects.NotJson, new Place(file, line), line?.ToString(CultureInfo.InvariantCulture) ?? "?", column));
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
        var chosen = BindingReader.ReadReadings(root);
        var readings = WithChosen(ReadingSet.Defaults, chosen);
        var seed = new BindingEdition
        {
            InForce = span,
            Readings = readings,
            Force = Force.Binding,
            Mode = EnforcementMode.Observe,
            Source = source ?? "",
            Variants = VariantReader.Read(root, span, checkDue: null),
        };
        var own = ImmutableArray.CreateBuilder<Binding>();
        var computations = new ComputationReader(id ?? "", basePack?.Computations ?? []);
        var access = new AccessReader(id ?? "", basePack?.Access ?? []);
        var clauses = clauseReader.Read(root, id ?? "", seed, basePack?.Bindings ?? [], own, computations, access);
        var adoptedOn = AdoptionReader.Read(root, basePack);
        var inherited = bindingReader.ReadChanges(root, basePack, AdoptionReader.Adopt(basePack?.Bindings ?? [], adoptedOn), span);
        var values = ValueReader.Read(root, basePack, span);
        root.Done();
        return id is null || title is null || source is null ? null : new RegulationPack
        {
            Id = id,
            Title = title,
            Source = source,
            InForce = span,
            BasedOn = basePack,
            AdoptedOn = adoptedOn,
            Clauses = clauses,
            Bindings = [.. own, .. inherited],
            Values = values,
            Computations = [.. computations.Bindings, .. basePack?.Computations ?? []],
            Access = [.. access.Norms, .. AdoptionReader.Adopt(basePack?.Access ?? [], adoptedOn)],
            Readings = WithChosen(basePack?.Readings ?? ReadingSet.Defaults, chosen),
            Digest = basePack is null ? digest : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(digest + basePack.Digest))),
        };
    }

    private static ReadingSet WithChosen(ReadingSet before, List<(Reading Reading, string Option)> chosen) =>
        chosen.Aggregate(before, static (set, choice) => set.With(choice.Reading, choice.Option));

    private static DateSpan ReadSpan(JsonNode root)
    {
        if (!root.Has("inForce"))
        {
            root.Report(PackDefects.Missing, "inForce", "inForce");
        }

        return SpanReader.Read(root);
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
}
