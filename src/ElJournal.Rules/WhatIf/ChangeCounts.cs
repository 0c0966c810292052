namespace ElJournal.Rules.WhatIf;

/// <summary>Счёт перемен: how many duties appear, vanish and move, and how many findings there are under each act.</summary>
/// <remarks>Equal when all members are. Immutable, safe on any thread.</remarks>
/// <param name="Appeared">Duties that only the other act has.</param>
/// <param name="Vanished">Duties that only the first act has.</param>
/// <param name="OtherVerdict">Duties judged or counted otherwise.</param>
/// <param name="OtherDue">Duties judged alike with another due moment.</param>
/// <param name="OtherBearer">Duties for which somebody else answers.</param>
/// <param name="LeftFindings">Findings under the first act.</param>
/// <param name="RightFindings">Findings under the other act.</param>
public sealed record ChangeCounts(int Appeared, int Vanished, int OtherVerdict, int OtherDue, int OtherBearer, int LeftFindings, int RightFindings)
{
    /// <summary>Gets how many changes there are.</summary>
    public int Changes => Appeared + Vanished + OtherVerdict + OtherDue + OtherBearer;
}
