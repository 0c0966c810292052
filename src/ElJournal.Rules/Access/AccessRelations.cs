namespace ElJournal.Rules.Access;

/// <summary>Отношения к ресурсу: what ties a person to what is asked for, at an instant; one, or several together.</summary>
/// <remarks>A norm names those of which one must hold. A right dies with its relation.</remarks>
[Flags]
public enum AccessRelations
{
    /// <summary>None holds.</summary>
    None = 0,

    /// <summary>No relation is needed: holds for everybody and everything.</summary>
    Anyone = 1 << 0,

    /// <summary>О себе: it is about the person, or about the journal and class that the pupil attends.</summary>
    Oneself = 1 << 1,

    /// <summary>О своём ребёнке: it is about a pupil whom the person represents, or about the pupil's journal and class.</summary>
    OwnChild = 1 << 2,

    /// <summary>В своём классе: of the class whose class teacher the person is, its pupils, their guardians and its journals.</summary>
    OwnClass = 1 << 3,

    /// <summary>В своём журнале: of a journal, or a lesson, that is assigned to the person.</summary>
    OwnJournal = 1 << 4,

    /// <summary>О том, кого учит: about a pupil of the person's journals, or the pupil's guardian.</summary>
    OwnPupil = 1 << 5,

    /// <summary>По замене на этом уроке: a substitution on record gives this lesson to the person, as long as it runs.</summary>
    Substitution = 1 << 6,

    /// <summary>В журнале, где идёт замена: of a journal in which a substitution of the person runs.</summary>
    SubstitutionJournal = 1 << 7,

    /// <summary>На уроке, который отдан заменяющему: a substitution of somebody else runs.</summary>
    Substituted = 1 << 8,

    /// <summary>В том, что внёс сам: the person made the entry.</summary>
    OwnEntry = 1 << 9,

    /// <summary>В том, что адресовано ему: it was sent to the person.</summary>
    Addressee = 1 << 10,

    /// <summary>Семье мимо классного руководителя: it is about a pupil or guardian, and goes to somebody who is not the class teacher of the pupil.</summary>
    PastClassTeacher = 1 << 11,

    /// <summary>Об ушедшем: it is about the person, or about a pupil whom the person represents, and the pupil has left the school.</summary>
    Former = 1 << 12,

    /// <summary>Из прошлого учебного года: the school year of the record is over.</summary>
    PastYear = 1 << 13,

    /// <summary>Работнику мимо него самого: it is about a member of staff, and goes to somebody else, or nobody knows to whom.</summary>
    PastOwner = 1 << 14,

    /// <summary>Мимо тех, кто учит, и администрации: it is about a pupil, and goes to somebody who is neither class teacher nor teacher of the pupil, nor director, nor deputy head.</summary>
    PastOwnStaff = 1 << 15,

    /// <summary>Чужое: the person neither made the entry nor is the one it was sent to.</summary>
    Strange = 1 << 16,

    /// <summary>От чужого имени: it names somebody else as its author.</summary>
    OthersName = 1 << 17,
}
