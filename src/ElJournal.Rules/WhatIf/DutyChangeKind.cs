namespace ElJournal.Rules.WhatIf;

/// <summary>Вид перемены: what becomes of a duty, or of a finding, under another act.</summary>
public enum DutyChangeKind
{
    /// <summary>Появилось: only the other act asks for it.</summary>
    Appeared,

    /// <summary>Исчезло: only the first act asks for it.</summary>
    Vanished,

    /// <summary>Другой вывод: both ask for it and judge it otherwise, or count it otherwise.</summary>
    OtherVerdict,

    /// <summary>Другой срок: both judge it alike, with another due moment.</summary>
    OtherDue,

    /// <summary>Другой ответственный: both say the same of it to somebody else.</summary>
    OtherBearer,
}
