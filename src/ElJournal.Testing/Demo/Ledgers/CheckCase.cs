using ElJournal.Domain.Supervision;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>A check that a class teacher owes.</summary>
/// <param name="Class">Of which class.</param>
/// <param name="Occasion">What the clause is applied to.</param>
/// <param name="Usual">When it is made as a rule.</param>
internal sealed record CheckCase(ClassPlan Class, Occasion Occasion, Instant Usual)
{
    /// <summary>Deals out slips, writes all checks of a norm and tells what happened.</summary>
    /// <param name="cases">The cases, those of a class one after another.</param>
    /// <param name="violations">Slips that break the norm.</param>
    /// <param name="norm">The norm.</param>
    /// <param name="kind">The kind of check.</param>
    /// <param name="plan">The school.</param>
    /// <param name="draft">Where to.</param>
    internal static void WriteAll(List<CheckCase> cases, CheckSlip[] violations, string norm, CheckKind kind, SchoolPlan plan, LedgerDraft draft)
    {
        var slips = draft.Deal(norm, cases, violations, [CheckSlip.LastTick, CheckSlip.AlsoLater]);
        for (var i = 0; i < cases.Count; i++)
        {
            CheckSlip? slip = slips.TryGetValue(cases[i], out var found) ? found : null;

            // A check after the term is one of the next week or month, and must not mend that one where something is planned too.
            if (i + 1 < cases.Count && cases[i + 1].Class == cases[i].Class && slips.ContainsKey(cases[i + 1]))
            {
                slip = slip switch
                {
                    CheckSlip.FirstTickLate => CheckSlip.Never,
                    CheckSlip.AlsoLater => CheckSlip.LastTick,
                    _ => slip,
                };
            }

            cases[i].Write(norm, kind, slip, plan, draft);
        }
    }

    /// <summary>Writes the check, or what is done instead of it, and tells what happened.</summary>
    private void Write(string norm, CheckKind kind, CheckSlip? slip, SchoolPlan plan, LedgerDraft draft)
    {
        Instant? done = slip switch
        {
            CheckSlip.Never or CheckSlip.OtherKind or CheckSlip.ByOther => null,
            CheckSlip.FirstTickLate => plan.Rules.FirstTooLate(norm, Occasion),
            CheckSlip.LastTick => plan.Rules.LastInTime(norm, Occasion),
            _ => Usual,
        };
        if (done is { } made)
        {
            Add(draft, kind, made, Class.Teacher!);
        }

        if (slip == CheckSlip.OtherKind)
        {
            Add(draft, kind == CheckKind.PersonalData ? CheckKind.ClassJournal : CheckKind.PersonalData, Usual, Class.Teacher!);
        }
        else if (slip == CheckSlip.ByOther)
        {
            Add(draft, kind, Usual, plan.Pool.All.Find(t => t != Class.Teacher)!);
        }
        else if (slip == CheckSlip.AlsoLater)
        {
            Add(draft, kind, plan.Rules.FirstTooLate(norm, Occasion) + Duration.FromHours(36), Class.Teacher!);
        }

        // A check made after its week or month is one of the next.
        var counts = slip == CheckSlip.FirstTickLate && norm != Norms.CheckPersonalData ? null : done;
        draft.Expected.Duty(norm, Occasion, counts, slip is CheckSlip.LastTick or CheckSlip.AlsoLater);
    }

    private void Add(LedgerDraft draft, CheckKind kind, Instant at, StaffPlan by) =>
        draft.Facts.Add(new Check(CheckId.Parse(draft.NextId("ch-")), kind) { Class = Class.Id, MadeAt = at, By = by.Id });
}
