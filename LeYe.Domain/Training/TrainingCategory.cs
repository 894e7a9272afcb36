namespace LeYe.Domain.Training;

/// <summary>培训类别, domain.md §3.5: 职业技能, 岗前（适岗）, 实训, 创业, 农村实用技术, 师资, 就业辅导员, 通用素质.</summary>
public enum TrainingCategory { Vocational = 1, PreJob = 2, Practical = 3, Entrepreneurship = 4, RuralTechnique = 5, Trainers = 6, JobCoaches = 7, GeneralSkills = 8 }
