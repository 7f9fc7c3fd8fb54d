import type { APIRoute, GetStaticPaths } from 'astro'
import { formById, forms } from '../../../../forms/catalog.ts'
import { paperName, paperOf } from '../_paper.ts'

export const getStaticPaths: GetStaticPaths = () =>
  forms.map((form) => ({ params: { id: form.id, name: paperName(form) } }))

/** The form to print, or to fill in without the network. */
export const GET: APIRoute = async ({ params }) => {
  const form = formById(params['id'] ?? '')
  if (!form) throw new Error(`There is no form “${params['id']}”.`)
  const { bytes } = await paperOf(form)
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } })
}
