import { spanOf } from './daySpan.ts';
import { failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { defineRule, type FactsWith } from './Rule.ts';
import { undatedThen } from './undatedThen.ts';

type Facts = FactsWith<'region' | 'wilaya'>;
type ProjectFact = Facts['region']['projects'][number];

/** The regions that a project's call and agreements are made for. */
function regionsOf({ callId, agreementIds }: ProjectFact, { region, wilaya }: Facts): readonly string[] {
  const codes = [
    ...region.calls.filter(({ id }) => id === callId).map(({ regionCode }) => regionCode),
    ...wilaya.agreements.filter(({ id }) => agreementIds.includes(id)).map(({ regionCode }) => regionCode),
  ];
  return [...new Set(codes)].filter((code) => code != null).toSorted();
}

function judgeProject(project: ProjectFact, facts: Facts): Judgement {
  const subject = ref('Project', project.id);
  const day = project.startOn;
  const [undated] = undatedThen(facts, { subject, type: 'Project', dayField: 'startOn', day });
  if (undated) return undated;
  const regions = regionsOf(project, facts);
  const registry = new Map(facts.wilaya.territories.map((territory) => [territory.code, territory]));
  const evidence = [
    seen(subject, 'territories', project.territoryCodes.join(' ') || null),
    seen(subject, 'regions of its call and agreements', regions.join(' ') || null),
    seen(subject, 'startOn', project.startOn ?? null),
  ];
  if (project.territoryCodes.length === 0)
    return notEvaluated(subject, 'INPUT_MISSING', 'Project.territories', evidence);
  const unknown = project.territoryCodes.filter((code) => !registry.has(code));
  const outside = project.territoryCodes.filter(
    (code) =>
      regions.length > 0 && !regions.some((region) => code === region || code.startsWith(`${region}.`)),
  );
  const told = [
    ...unknown.map((code) => seen(ref('Territory', code), 'in the registry', 'false')),
    ...outside.map((code) => seen(ref('Territory', code), 'outside', regions.join(' '))),
  ];
  const start = spanOf(project.startOn);
  const invalid = project.territoryCodes.flatMap((code) => {
    const { validFrom, validTo } = registry.get(code) ?? {};
    const from = spanOf(validFrom)?.from;
    const to = spanOf(validTo)?.to;
    const isInvalid =
      start !== null && ((from !== undefined && start.to < from) || (to !== undefined && start.from > to));
    return isInvalid ? [seen(ref('Territory', code), 'valid', `${from ?? ''}/${to ?? ''}`)] : [];
  });
  if (told.length + invalid.length > 0) return failed(subject, [...evidence, ...told, ...invalid]);
  if (regions.length === 0) return notEvaluated(subject, 'INPUT_MISSING', 'Agreement.region', evidence);
  if (start === null) return notEvaluated(subject, 'INPUT_MISSING', 'Project.startOn', evidence);
  const isDated = project.territoryCodes.every((code) => registry.get(code)?.validFrom != null);
  return isDated
    ? passed(subject, evidence)
    : notEvaluated(subject, 'INPUT_MISSING', 'Territory.validFrom', evidence);
}

export const projectsWithinRegions = defineRule({
  id: 'R20',
  severity: 'ERROR',
  needs: ['region', 'wilaya'],
  title: {
    fr: 'Un projet se trouve dans une région du programme, sous un code valable à sa date',
    ar: 'يقع المشروع في جهة من جهات البرنامج، برمز صالح في تاريخه',
    en: 'A project lies in a region of the programme, under a code that was valid at its date',
  },
  explanation: {
    fr: 'Les territoires d’un projet sont dans le registre, dans la région de son appel ou de ses conventions, et leur code valait au début du projet. Sans début du projet ni validité du code, seule une faute peut être affirmée.',
    ar: 'تكون أقاليم المشروع في السجل، وداخل جهة طلبه أو اتفاقياته، ورمزها صالح عند بداية المشروع. ومن دون تاريخ البداية أو مدة صلاحية الرمز لا يمكن تأكيد غير الخطأ.',
    en: 'The territories of a project are in the registry, within the region of its call or agreements, and their code held when it began. Without its start or the validity of the code, only a fault can be affirmed.',
  },
  judge: (facts) => facts.region.projects.map((project) => judgeProject(project, facts)),
});
