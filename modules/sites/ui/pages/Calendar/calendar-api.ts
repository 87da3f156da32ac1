import { api, type Schemas, upload } from '@shell';

export type CalendarDay = Schemas['CalendarDayInForceDto'];
export type CalendarPreview = Schemas['CalendarPreviewDto'];
export type Calendar = Schemas['WorkingCalendarDto'] & Partial<Schemas['SiteCalendarDto']>;

const ofSites = '/api/sites/site-calendar';
const ofCompany = '/api/sites/company-calendar';

function readFile(path: string, file: File): Promise<CalendarPreview> {
  const form = new FormData();
  form.append('file', file);
  return upload<CalendarPreview>(`${path}/read-file`, form);
}

export interface CalendarService {
  load(signal?: AbortSignal): Promise<Calendar>;
  updateDays(body: Schemas['UpdateCalendarDaysDto']): Promise<Calendar>;
  publicHolidays(year: number): Promise<CalendarPreview>;
  readFile(file: File): Promise<CalendarPreview>;
  takeOver(body: Schemas['TakeOverCalendarDaysDto']): Promise<Calendar>;
}

/** The calls of one calendar: a site's, or without a site the company's. */
export function calendarService(id: string | undefined): CalendarService {
  return id
    ? {
        load: (signal) => api.get(`${ofSites}/{id}`, { path: { id }, signal }),
        updateDays: (body) => api.put(`${ofSites}/{id}/days`, { path: { id }, body }),
        publicHolidays: (year) => api.get(`${ofSites}/{id}/public-holidays`, { path: { id }, query: { year } }),
        readFile: (file) => readFile(`${ofSites}/${id}`, file),
        takeOver: (body) => api.post(`${ofSites}/{id}/take-over`, { path: { id }, body }),
      }
    : {
        load: (signal) => api.get(ofCompany, { signal }),
        updateDays: (body) => api.put(`${ofCompany}/days`, { body }),
        publicHolidays: (year) => api.get(`${ofCompany}/public-holidays`, { query: { year } }),
        readFile: (file) => readFile(ofCompany, file),
        takeOver: (body) => api.post(`${ofCompany}/take-over`, { body }),
      };
}
