namespace LeYe.Domain.Training;

/// <summary>The twenty sections (门类) A-T of GB/T 4754-2017, 国民经济行业分类, in its order.</summary>
public enum IndustrySection
{
    Agriculture = 1, Mining, Manufacturing, Utilities, Construction, Trade, Transport, Hospitality, Information, Finance,
    RealEstate, BusinessServices, Research, Environment, PersonalServices, Education, Health, Culture, PublicAdministration, InternationalBodies,
}
