namespace ElJournal.Rules.Packs;

/// <summary>Вид пункта акта.</summary>
public enum ClauseKind
{
    /// <summary>O, обязанность: somebody must do something by a moment.</summary>
    Obligation,

    /// <summary>P, запрет: something must not happen.</summary>
    Prohibition,

    /// <summary>A, доступ: who may see or change what.</summary>
    Access,

    /// <summary>R, рекомендация: like a duty or prohibition, but advice.</summary>
    Recommendation,

    /// <summary>C, установление: a definition, a calculation, a parameter, a reference.</summary>
    Constitutive,

    /// <summary>F, возможность: the system must be able to do it.</summary>
    Capability,

    /// <summary>X, организационный: people do it outside the software.</summary>
    Organisational,
}
