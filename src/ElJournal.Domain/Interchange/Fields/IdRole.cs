namespace ElJournal.Domain.Interchange.Fields;

/// <summary>What a property does with the id that it holds.</summary>
internal enum IdRole
{
    /// <summary>It refers to something that must be defined elsewhere.</summary>
    Refers,

    /// <summary>It defines the thing, which must not be defined again.</summary>
    Defines,

    /// <summary>It defines the thing or says more of it: a correction, a further row.</summary>
    DefinesAgain,
}
