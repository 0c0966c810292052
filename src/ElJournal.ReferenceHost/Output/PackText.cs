using ElJournal.Domain;
using ElJournal.Domain.Time;
using ElJournal.Reporting;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Says in a few lines what a pack holds.</summary>
internal static class PackText
{
    internal static void Write(TextWriter writer, RegulationPack pack)
    {
        writer.WriteLine($"Пакет {pack.Id}: «{pack.Title}», {pack.Source}.");
        writer.WriteLine(pack.InForce == DateSpan.Always
            ? "Срок действия не ограничен."
            : $"Действует{(pack.InForce.From is { } from ? $" с {Wording.Of(from)}" : "")}{(pack.InForce.To is { } to ? $" по {Wording.Of(to)}" : "")}.");
        if (pack is { AdoptedOn: { } day, BasedOn: { } adopted })
        {
            writer.WriteLine($"Пакет «{adopted.Id}» принят с {Wording.Of(day)}.");
        }

        int Count(ClauseStatus status) => pack.Clauses.Count(c => c.Status == status);
        writer.WriteLine(
            $"Пунктов {RussianText.Number(pack.Clauses.Length)}: исполняются {RussianText.Number(Count(ClauseStatus.Carried))}, "
            + $"намечены {RussianText.Number(Count(ClauseStatus.Planned))}, перечислены как дело людей {RussianText.Number(Count(ClauseStatus.Listed))}.");
        var own = pack.Bindings.Count(b => b.Act == pack.Id);
        writer.WriteLine($"Норм: своих {RussianText.Number(own)}{(pack.BasedOn is { } below ? $", от основы «{below.Id}» {RussianText.Number(pack.Bindings.Length - own)}" : "")}.");
        writer.WriteLine($"Отпечаток: {pack.Digest}.");
    }
}
