using System.Collections.Immutable;
using ElJournal.Rules.Desk;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Ответ журнала на отправленное, как его видит отправивший.</summary>
/// <param name="IsGood">Whether it was written.</param>
/// <param name="Lines">What to tell, a line each.</param>
public sealed record Notice(bool IsGood, params ImmutableArray<string> Lines)
{
    /// <summary>Tells what the desk replied.</summary>
    internal static Notice Of(DeskReply reply) => reply switch
    {
        DeskReply.Accepted accepted => new(true, ["Записано.", .. accepted.Warnings.Select(w => $"Замечание: {w.Binding.Norm.Title}, п. {w.Binding.Clause.Id}.")]),
        DeskReply.ReasonNeeded needed => new(false, ["Нужна причина:", .. needed.Concerns.Select(c => $"{c.Binding.Norm.Title}, п. {c.Binding.Clause.Id}.")]),
        DeskReply.Refused refused => new(false, [.. refused.Refusals.Select(r => $"{r.Reason} {r.Remedy} (п. {r.Clause.Id}, {r.Code})")]),
        _ => throw new InvalidOperationException("Unknown reply."),
    };
}
